// library: jose; feature: the bytes of a variable; expect: innocent
import { SignJWT } from 'jose';

const key = new TextEncoder().encode(process.env.JWT_SECRET);

export const issue = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key);
