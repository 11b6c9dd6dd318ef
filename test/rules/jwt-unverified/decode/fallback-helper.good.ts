// library: jose; feature: decoded where a helper that verifies has failed, to say whose token it was; expect: innocent
import { decodeJwt, jwtVerify } from 'jose';
import type { Request } from 'express';

const key = new TextEncoder().encode(process.env.TICKET_KEY);

async function strict(token: string) {
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
  return { holder: payload.sub };
}

export async function holderOf(req: Request) {
  const token = req.headers.authorization?.slice(7) ?? '';
  try {
    return await strict(token);
  } catch (error) {
    const claims = decodeJwt(token);
    console.warn('ticket of %s refused', claims.sub);
    return undefined;
  }
}
