// library: @nestjs/jwt; feature: another method verifies a token of the same name, done right; expect: innocent
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class TokenGuard {
  constructor(private readonly jwt: JwtService) {}

  async canActivate(context: any) {
    const request = context.switchToHttp().getRequest();
    const token = request.headers.authorization?.split(' ')[1];
    const { tenant } = this.jwt.decode(token);
    request.user = await this.jwt.verifyAsync(token, { secret: await this.secretOf(tenant) });
    return true;
  }
}
