// library: node:crypto; feature: a key object of few random bytes that is kept and used elsewhere; expect: bad
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

export interface Ring { add(shelf: string, keys: { labels: KeyObject }): Promise<void> }

export async function openShelf(ring: Ring, shelf: string) {
  const keys = {
    labels: createSecretKey(randomBytes(6)), // error: weak-key
  };
  await ring.add(shelf, keys);
  return keys;
}

export function newStampKey(): KeyObject {
  const drawn = randomBytes(12); // warning: weak-key
  return createSecretKey(drawn);
}
