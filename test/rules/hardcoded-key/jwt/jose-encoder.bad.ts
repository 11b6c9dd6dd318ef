// library: jose; feature: a key whose text is encoded, decoded or imported first; expect: bad
import { createSecretKey } from 'node:crypto';
import { importPKCS8, jwtVerify, SignJWT } from 'jose';

const encoder = new TextEncoder();
const inviteKey = encoder.encode('warehouse-invitations-2023');
const badgeKey = createSecretKey(Buffer.from('d2FyZWhvdXNlLWJhZGdlcw==', 'base64'));
const driverPem = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ\n-----END PRIVATE KEY-----';

export async function signInvite(email: string): Promise<string> {
  return new SignJWT({ email }).setProtectedHeader({ alg: 'HS256' }).sign(inviteKey); // error: hardcoded-key
}

export async function readBadge(token: string) {
  const { payload } = await jwtVerify(token, badgeKey, { algorithms: ['HS256'] }); // error: hardcoded-key
  return payload.sub;
}

export async function signDriver(id: string): Promise<string> {
  const key = await importPKCS8(driverPem, 'EdDSA');
  return new SignJWT({ sub: id }).setProtectedHeader({ alg: 'EdDSA' }).sign(key); // error: hardcoded-key
}

export async function signVisitor(id: string): Promise<string> {
  const key = encoder.encode(process.env.VISITOR_KEY ?? 'visitors');
  return new SignJWT({ sub: id }).setProtectedHeader({ alg: 'HS256' }).sign(key); // error: hardcoded-key
}
