// library: jose; feature: a function reads whose token it is before another verifies it; expect: innocent
import { decodeJwt, jwtVerify } from 'jose';

function readTenant(token: string): string {
  return String(decodeJwt(token).tenant);
}

export async function guestOf(request: Request): Promise<string | undefined> {
  const token = request.headers.get('authorization')?.slice(7) ?? '';
  const { payload } = await jwtVerify(token, new TextEncoder().encode(process.env[`SECRET_${readTenant(token)}`]));
  return payload.sub;
}
