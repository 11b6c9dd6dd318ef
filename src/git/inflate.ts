import * as module from 'node:module';
import type { inflateSync } from 'node:zlib';
import { once } from '../core/once.ts';

/** Loaded when there is something to inflate: it takes as long as the smallest check's own work. */
const loadZlib = once((): { inflateSync: typeof inflateSync } => module.createRequire(import.meta.filename)('node:zlib'));

/**
 * Inflates what git stores. What stands behind the end of the deflated bytes is ignored.
 * @throws Error for what is damaged, or becomes longer than `maxBytes`
 */
export function inflate(deflated: Uint8Array, maxBytes: number): Buffer {
  return loadZlib().inflateSync(deflated, { maxOutputLength: Math.max(maxBytes, 1) });
}
