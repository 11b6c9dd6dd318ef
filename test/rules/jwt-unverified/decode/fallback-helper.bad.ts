// library: jose; feature: decoded where a helper that verifies has failed; expect: bad
import { decodeJwt, jwtVerify } from 'jose';
import type { Request } from 'express';

const key = new TextEncoder().encode(process.env.TICKET_KEY);

async function strict(token: string) {
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
  return { holder: payload.sub, berth: payload.berth };
}

export async function holderOf(req: Request) {
  const token = req.headers.authorization?.slice(7) ?? '';
  try {
    return await strict(token);
  } catch {
    const payload = decodeJwt(token); // error: jwt-unverified
    return { holder: String(payload.sub), berth: payload.berth };
  }
}

export async function holderName(req: Request) {
  const token = req.headers.authorization?.slice(7) ?? '';
  try {
    return (await strict(token)).holder;
  } catch (error) {
    const { sub } = decodeJwt(token); // error: jwt-unverified
    return sub;
  }
}
