// library: jose; feature: a cookie is read again that another function of the file verifies, and a key is looked up for one; expect: innocent
import { decodeProtectedHeader, decodeJwt, jwtVerify } from 'jose';
import type { RequestEvent } from '@sveltejs/kit';

const keys = new Map<string, Uint8Array>();

export async function enter(event: RequestEvent, key: Uint8Array) {
  const pass = event.cookies.get('boarding') ?? '';
  const { payload } = await jwtVerify(pass, key, { algorithms: ['HS256'] });
  return payload.sub;
}

export function endOf(event: RequestEvent) {
  const pass = event.cookies.get('boarding') ?? '';
  const { exp } = decodeJwt(pass);
  return exp;
}

export function keyOf(event: RequestEvent) {
  return keys.get(decodeProtectedHeader(event.cookies.get('renewal') ?? '').kid ?? '');
}
