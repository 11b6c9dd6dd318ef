// library: @nestjs/jwt; feature: a guard verifies; expect: innocent
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly jwtService: JwtService) {}

  async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    request.user = await this.jwtService.verifyAsync(request.headers.authorization?.split(' ')[1], { algorithms: ['HS256'] });
    return true;
  }
}
