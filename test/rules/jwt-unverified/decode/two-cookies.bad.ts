// library: jose; feature: one cookie is decoded and believed, and only another is verified; expect: bad
import { decodeJwt, jwtVerify } from 'jose';
import type { RequestEvent } from '@sveltejs/kit';

export function readBoarder(event: RequestEvent) {
  const pass = event.cookies.get('boarding');
  if (!pass) return null;
  const { sub, crew } = decodeJwt<{ crew?: boolean }>(pass); // error: jwt-unverified
  return { id: sub, role: crew ? 'crew' : 'passenger' };
}

export async function renewal(event: RequestEvent, key: Uint8Array) {
  const slip = event.cookies.get('renewal') ?? '';
  const { payload } = await jwtVerify(slip, key, { algorithms: ['HS256'] });
  return payload.sub;
}
