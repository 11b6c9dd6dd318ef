// library: @nestjs/config; feature: what is no secret of Nest's configuration; expect: innocent
import { Controller, Headers, NotFoundException, Post } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

@Controller('hooks')
export class CraneController {
  constructor(private readonly config: ConfigService) {}

  @Post('crane')
  crane(@Headers('x-harbour') harbour: string) {
    if (harbour !== this.config.get<string>('HARBOUR')) throw new NotFoundException();
    return { ok: true };
  }
}
