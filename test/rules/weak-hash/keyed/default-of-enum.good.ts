// library: node:crypto; feature: an enum whose fallback is sound; expect: innocent
import { createHash } from 'node:crypto';

export enum Digest { Quick = 'md5', Sound = 'sha256' }

export function signTicket(path: string, secret: string, kind: Digest = Digest.Sound): string {
  const signature = createHash(kind).update(`${path}:${secret}`).digest('base64url');
  return `${path}?s=${signature}`;
}

export const fileStamp = (file: Buffer, kind: Digest = Digest.Quick) => createHash(kind).update(file).digest('hex');
