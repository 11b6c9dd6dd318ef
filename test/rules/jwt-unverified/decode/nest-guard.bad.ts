// library: @nestjs/jwt; feature: a guard decodes; expect: bad
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import * as jwt from 'jsonwebtoken';

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly jwtService: JwtService) {}

  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    const payload = this.jwtService.decode(this.tokenOf(request)); // error: jwt-unverified
    if (!payload) return false;
    request.user = payload;
    return true;
  }

  private tokenOf(request: any) {
    return request.headers.authorization?.split(' ')[1];
  }
}

@Injectable()
export class RolesGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const { headers } = context.switchToHttp().getRequest();
    const payload = jwt.decode(headers.authorization.slice(7)) as { role: string }; // error: jwt-unverified
    return payload.role === 'admin';
  }
}
