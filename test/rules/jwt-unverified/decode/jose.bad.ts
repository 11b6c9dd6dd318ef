// library: jose; feature: decodeJwt of a header's token; expect: bad
import { decodeJwt } from 'jose';
import type { Context } from 'hono';

export async function currentUser(c: Context) {
  const token = c.req.header('authorization')?.slice(7) ?? '';
  return decodeJwt(token).sub; // error: jwt-unverified
}
