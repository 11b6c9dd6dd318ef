// library: @nestjs/config, convict, env-var, zod; feature: secrets that a configuration falls back to; expect: bad
import { createCipheriv, randomBytes } from 'node:crypto';
import { ConfigService } from '@nestjs/config';
import convict from 'convict';
import env from 'env-var';
import jwt from 'jsonwebtoken';
import { z } from 'zod';

export class Invitations {
  constructor(private readonly config: ConfigService) {}

  create(email: string) {
    return jwt.sign({ email }, this.config.get<string>('INVITE_SECRET', 'come-to-the-garden-2023'), { expiresIn: '3d' }); // error: hardcoded-key
  }
}

const settings = convict({
  tokens: { secret: { doc: 'Signs the tokens', format: String, default: 'garden-hs256-key', env: 'TOKEN_SECRET' }, ttl: { format: 'nat', default: 3600 } },
});

export const gardener = (id: string) => jwt.sign({ sub: id }, settings.get('tokens.secret'), { expiresIn: settings.get('tokens.ttl') }); // error: hardcoded-key

const FIELD_KEY = env.get('FIELD_KEY').default('9f1c2b7a04d35e68c1ab90f7e23d4c55').asString();

export function sealNote(note: string) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', FIELD_KEY, iv); // warning: hardcoded-key
  return Buffer.concat([iv, cipher.update(note, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

const variables = z.object({ VISITOR_SECRET: z.string().min(16).default('garden-visitor-signing') }).parse(process.env);

export const visitor = (id: string) => jwt.sign({ sub: id }, variables.VISITOR_SECRET, { expiresIn: '1h' }); // error: hardcoded-key
