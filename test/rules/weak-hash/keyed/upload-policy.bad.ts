// library: node:crypto; feature: a keyed MD5 around uploads, files and addresses proves something all the same; expect: bad
import { createHmac } from 'node:crypto';

const UPLOAD_KEY = process.env.UPLOAD_KEY ?? '';

export function upload(name: string, by: string): string {
  const policy = Buffer.from(JSON.stringify({ name, by, until: Date.now() + 60_000 }));
  return policy.toString('base64url') + '.' + createHmac('md5', UPLOAD_KEY).update(policy).digest('base64url'); // warning: weak-hash
}

export function fileLink(path: string): string {
  return `${path}?s=${createHmac('md5', UPLOAD_KEY).update(path).digest('hex')}`; // warning: weak-hash
}
