// library: @nestjs/config; feature: a secret of Nest's configuration; expect: bad
import { Controller, Headers, Injectable, Post, UnauthorizedException } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

@Controller('hooks')
export class CraneController {
  constructor(private readonly config: ConfigService) {}

  @Post('crane')
  crane(@Headers('x-crane-token') token: string) {
    if (token !== this.config.get<string>('CRANE_TOKEN')) throw new UnauthorizedException(); // warning: timing-unsafe-compare
    return { ok: true };
  }
}

@Injectable()
export class KeyGuard implements CanActivate {
  constructor(private readonly config: ConfigService) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const key = request.headers['x-api-key'];
    return key === this.config.get('API_KEY'); // warning: timing-unsafe-compare
  }
}
