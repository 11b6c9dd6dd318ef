// library: node:crypto; feature: key objects that are long enough, or whose bytes come from elsewhere; expect: innocent
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

export interface Ring { add(shelf: string, keys: { labels: KeyObject; id: string }): Promise<void> }

export async function openShelf(ring: Ring, shelf: string) {
  const keys = { id: randomBytes(6).toString('hex'), labels: createSecretKey(randomBytes(32)) };
  await ring.add(shelf, keys);
  return keys;
}

export function newStampKey(): KeyObject {
  return createSecretKey(randomBytes(16));
}

export function keyOfSize(bytes: number): KeyObject {
  return createSecretKey(randomBytes(bytes));
}

export function newTotpKey(): KeyObject {
  return createSecretKey(randomBytes(10));
}
