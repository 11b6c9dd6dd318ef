// library: passport-jwt; feature: a strategy that ignores when a token runs out; expect: bad
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      ignoreExpiration: true, // error: jwt-unverified
      secretOrKey: process.env.JWT_SECRET,
    });
  }
}
