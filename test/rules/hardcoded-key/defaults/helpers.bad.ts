// library: jsonwebtoken, hono; feature: secrets that a helper falls back to, or that become the variable; expect: bad
import { jwt as guarded } from 'hono/jwt';
import { Hono } from 'hono';
import jwt from 'jsonwebtoken';

function setting(name: string, fallback: string): string {
  return process.env[name] ?? fallback;
}

const renewing = setting('RENEW_SECRET', 'lighthouse-renewing');

export const issue = (id: string) => jwt.sign({ sub: id }, setting('TOKEN_SECRET', 'lighthouse-tokens'), { expiresIn: '1h' }); // error: hardcoded-key
export const renew = (id: string) => jwt.sign({ sub: id }, renewing, { expiresIn: '30d' }); // error: hardcoded-key

process.env.GUEST_SECRET ??= 'lighthouse-guests';

export const guest = (id: string) => jwt.sign({ sub: id }, process.env.GUEST_SECRET!, { expiresIn: '1h' }); // error: hardcoded-key

export const app = new Hono<{ Bindings: { TOKEN_SECRET: string } }>();
app.use('/lamps/*', (c, next) => guarded({ secret: c.env.TOKEN_SECRET ?? 'lighthouse-lamps' })(c, next)); // error: hardcoded-key
