// library: @nestjs/jwt; feature: a guard that only decodes; expect: bad
import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly jwtService: JwtService) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const payload = this.jwtService.decode(request.cookies.session); // error: jwt-unverified
    request.user = payload;
    return Boolean(payload);
  }
}
