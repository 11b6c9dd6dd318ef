// library: @nestjs/jwt; feature: a guard that verifies; expect: innocent
import { CanActivate, ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly jwtService: JwtService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest();
    try {
      request.user = await this.jwtService.verifyAsync(request.cookies.session);
      return true;
    } catch {
      throw new UnauthorizedException();
    }
  }
}
