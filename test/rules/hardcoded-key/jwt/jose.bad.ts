// library: jose; feature: the bytes of a text; expect: bad
import { SignJWT } from 'jose';

const key = new TextEncoder().encode('my-jwt-key');

export const issue = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key); // error: hardcoded-key
