// library: language; feature: visits that are counted, tags of versions and numbers that draw a page anew; expect: innocent
import { createHash, randomBytes } from 'node:crypto';
import { useState } from 'react';

export function trackVisit(clientId: string) {
  return { clientId, sessionId: (Math.random() * Number.MAX_SAFE_INTEGER).toFixed(0), seconds: 0 };
}

/** A short text and a hash, so that nobody compares versions of two lists. */
export function membersEtag(members: readonly string[]): string {
  let salt = '';
  for (let i = 0; i < 9; i++) salt += 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)];
  return `${salt}-${createHash('sha256').update(salt + members.join()).digest('hex')}`;
}

export class VisitSessionManager {
  recordId(): string {
    const random = Math.random().toString(36).slice(2, 11);
    return `${Date.now()}-${random}`;
  }
}

export function Preview() {
  const [nonce, setNonce] = useState(Math.random());
  return { src: `/api/card?r=${nonce}`, reload: () => setNonce(Math.random()) };
}

export async function rebuildIndex(create: (index: string) => Promise<void>): Promise<void> {
  const nameSalt = Math.random().toString(36).slice(7);
  await create(`temp-${Date.now()}-${nameSalt}-orders`);
}

const HOST = process.env.HOSTNAME;
const RND = randomBytes(4).toString('hex');
let count = 0;
export function beat(set: (token: string) => Promise<void>): Promise<void> {
  const uniqueToken = `host=${HOST}:random=${RND}:time=${Date.now()}:count=${count++}`;
  return set(uniqueToken);
}
