import { inflateSync } from 'node:zlib';

/** Longest text that is made room for at once. */
const LONG = 65_536;

/**
 * Inflates what git stores. What stands behind the end of the deflated bytes is ignored.
 * @throws Error for what is damaged, or becomes longer than `maxBytes`
 */
export function inflate(deflated: Uint8Array, maxBytes: number): Buffer {
  // In one piece, where it is not long: to put pieces together takes longer than to inflate them.
  return inflateSync(deflated, { maxOutputLength: Math.max(maxBytes, 1), chunkSize: Math.min(Math.max(maxBytes, 64), LONG) });
}
