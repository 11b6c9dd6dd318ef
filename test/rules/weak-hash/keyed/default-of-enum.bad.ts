// library: node:crypto; feature: the algorithm is a member of an enum that a parameter falls back to; expect: bad
import { createHash } from 'node:crypto';

export enum Digest { Quick = 'md5', Sound = 'sha256' }
const DEFAULTS = { digest: Digest.Quick };

export function signTicket(path: string, secret: string, kind: Digest = Digest.Quick): string {
  const signature = createHash(kind).update(`${path}:${secret}`).digest('base64url'); // warning: weak-hash
  return `${path}?s=${signature}`;
}

export function signVoucher(path: string, secret: string, kind = DEFAULTS.digest): string {
  const signature = createHash(kind).update(`${path}:${secret}`).digest('base64url'); // warning: weak-hash
  return `${path}?s=${signature}`;
}
