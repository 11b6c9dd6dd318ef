// library: jsonwebtoken, hono; feature: helpers that stop, and fallbacks that are no secrets; expect: innocent
import { jwt as guarded } from 'hono/jwt';
import { Hono } from 'hono';
import jwt from 'jsonwebtoken';

function setting(name: string, fallback?: string): string {
  const value = process.env[name] ?? fallback;
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

export const issue = (id: string) => jwt.sign({ sub: id, iss: setting('ISSUER', 'the-lighthouse-at-sea') }, setting('TOKEN_SECRET'), { expiresIn: '1h' });

export const app = new Hono<{ Bindings: { TOKEN_SECRET: string } }>();
app.use('/lamps/*', (c, next) => guarded({ secret: c.env.TOKEN_SECRET })(c, next));
