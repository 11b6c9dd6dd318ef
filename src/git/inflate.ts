import { inflateSync } from 'node:zlib';

/**
 * Inflates what git stores. What stands behind the end of the deflated bytes is ignored.
 * @throws Error for what is damaged, or becomes longer than `maxBytes`
 */
export function inflate(deflated: Uint8Array, maxBytes: number): Buffer {
  return inflateSync(deflated, { maxOutputLength: Math.max(maxBytes, 1) });
}
