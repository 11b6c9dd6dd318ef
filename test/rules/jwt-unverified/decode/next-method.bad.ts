// library: @nestjs/jwt; feature: another method verifies a token of the same name; expect: bad
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class TokenGuard {
  constructor(private readonly jwt: JwtService) {}

  canActivate(context: any) {
    const request = context.switchToHttp().getRequest();
    const token = request.headers.authorization?.split(' ')[1];
    request.user = this.jwt.decode(token); // error: jwt-unverified
    return request.user !== null;
  }

  async renew(token: string) {
    return this.jwt.verifyAsync(token, { secret: process.env.REFRESH_SECRET });
  }
}
