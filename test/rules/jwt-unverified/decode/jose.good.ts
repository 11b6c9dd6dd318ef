// library: jose; feature: jwtVerify of a header's token; expect: innocent
import { jwtVerify } from 'jose';
import type { Context } from 'hono';

const key = new TextEncoder().encode(process.env.JWT_SECRET);

export async function currentUser(c: Context) {
  const token = c.req.header('authorization')?.slice(7) ?? '';
  const { payload } = await jwtVerify(token, key);
  return payload.sub;
}
