// library: jose; feature: a key of the environment that is encoded or imported first; expect: innocent
import { createSecretKey } from 'node:crypto';
import { importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose';

const encoder = new TextEncoder();
const publicPem = '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----';

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const inviteKey = encoder.encode(required('INVITE_KEY'));
const badgeKey = createSecretKey(Buffer.from(required('BADGE_KEY'), 'base64'));

export async function signInvite(email: string): Promise<string> {
  return new SignJWT({ email, about: encoder.encode('invitation').length }).setProtectedHeader({ alg: 'HS256' }).sign(inviteKey);
}

export async function readBadge(token: string) {
  const { payload } = await jwtVerify(token, badgeKey, { algorithms: ['HS256'] });
  return payload.sub;
}

export async function signDriver(id: string): Promise<string> {
  return new SignJWT({ sub: id }).setProtectedHeader({ alg: 'EdDSA' }).sign(await importPKCS8(required('DRIVER_PEM'), 'EdDSA'));
}

export async function readDriver(token: string) {
  const { payload } = await jwtVerify(token, await importSPKI(publicPem, 'EdDSA'), { algorithms: ['EdDSA'] });
  return payload.sub;
}
