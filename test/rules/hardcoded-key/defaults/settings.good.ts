// library: @nestjs/config, convict, env-var, zod; feature: configurations that stop where a secret is missing; expect: innocent
import { ConfigService } from '@nestjs/config';
import convict from 'convict';
import env from 'env-var';
import jwt from 'jsonwebtoken';
import { z } from 'zod';

export class Invitations {
  constructor(private readonly config: ConfigService) {}

  create(email: string) {
    return jwt.sign({ email }, this.config.getOrThrow<string>('INVITE_SECRET'), { expiresIn: this.config.get('INVITE_TTL', '3d') });
  }
}

const settings = convict({ tokens: { secret: { doc: 'Signs the tokens', format: String, default: null, env: 'TOKEN_SECRET' }, issuer: { format: String, default: 'the-garden-of-2023' } } });

export const gardener = (id: string) => jwt.sign({ sub: id, iss: settings.get('tokens.issuer') }, settings.get('tokens.secret'));

const secret = env.get('VISITOR_SECRET').required().asString();
const { REGION } = z.object({ REGION: z.string().default('europe-north-one') }).parse(process.env);

export const visitor = (id: string) => jwt.sign({ sub: id, region: REGION }, secret, { expiresIn: '1h' });
