// library: passport-jwt, @fastify/jwt; feature: none in the options of a class's strategy and of a plugin; expect: innocent
import { PassportStrategy } from '@nestjs/passport';
import Fastify from 'fastify';
import fastifyJwt from '@fastify/jwt';
import { ExtractJwt, Strategy } from 'passport-jwt';

export class VisitStrategy extends PassportStrategy(Strategy, 'visit') {
  constructor(keyOf: (kid: string) => string) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: ['RS256'],
      secretOrKeyProvider: (_req: unknown, _token: string, done: (error: null, key: string) => void) => done(null, keyOf('1')),
    });
  }
}

const app = Fastify();
app.register(fastifyJwt, { secret: process.env.VISIT_SECRET!, verify: { algorithms: ['HS256'], maxAge: '1h' } });
