// library: jose; feature: SignJWT; expect: innocent
import { SignJWT } from 'jose';

export const share = (claims: Record<string, unknown>, key: Uint8Array): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('1h').sign(key);
