// library: jose; feature: a token of somebody else's answer; expect: innocent
import { decodeJwt, jwtVerify } from 'jose';

const key = new TextEncoder().encode(process.env.GATE_SECRET);

export async function sessionOf(url: string) {
  const response = await fetch(url, { method: 'POST' });
  const renewed = response.headers.get('authorization')?.slice(7) ?? '';
  const { exp } = decodeJwt(renewed);
  return { renewed, exp };
}

export async function open(token: string) {
  const claims = decodeJwt(token);
  if (claims.iss !== 'gate') return null;
  return (await jwtVerify(token, key, { algorithms: ['HS256'] })).payload;
}
