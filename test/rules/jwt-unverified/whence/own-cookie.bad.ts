// library: jose; feature: a function takes one cookie and believes it, another verifies the other; expect: bad
import { decodeJwt, jwtVerify } from 'jose';
import type { RequestEvent } from '@sveltejs/kit';

export function readGuest(event: RequestEvent): { id: string; steward: boolean } | null {
  const token = event.cookies.get('guest');
  if (!token) return null;
  const { sub, steward, exp } = decodeJwt<{ steward?: boolean }>(token); // error: jwt-unverified
  if (!sub || !exp || exp * 1000 < Date.now()) return null;
  return { id: sub, steward: steward === true };
}

export async function readRenewal(event: RequestEvent): Promise<string | null> {
  const token = event.cookies.get('renewal');
  if (!token) return null;
  const { payload } = await jwtVerify(token, new TextEncoder().encode(process.env.RENEWAL_SECRET));
  return payload.sub ?? null;
}
