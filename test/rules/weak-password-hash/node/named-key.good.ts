// library: node:crypto; feature: a key that basic authentication calls a password; expect: innocent
import { createHash } from 'node:crypto';
import type { Request } from 'express';

function digestOfKey(privateKey: string, salt: string): string {
  return createHash('sha256').update(privateKey).update(salt).digest('hex');
}

function credentials(header: string) {
  const [username, password] = Buffer.from(header.slice(6), 'base64').toString('utf8').split(':');
  return { username, password };
}

export function authorize(req: Request) {
  const { username: publicKey, password: secretKey } = credentials(String(req.headers.authorization));
  return { publicKey, digest: digestOfKey(secretKey!, process.env.SALT!) };
}
