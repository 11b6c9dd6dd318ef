// library: ecmascript; feature: the comment above a function says what its text is for; expect: bad
const POOL = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Makes the one-time code that we text to a customer. */
export function fresh(length = 6): string {
  let out = '';
  for (let at = 0; at < length; at++) out += POOL[Math.floor(Math.random() * POOL.length)]; // error: weak-random
  return out;
}

/**
 * A recovery code: eight signs, shown once.
 */
export const eight = (): string => Array.from({ length: 8 }, () => POOL[Math.floor(Math.random() * POOL.length)]).join(''); // error: weak-random

// Generates a temporary password for a new colleague.
export function sixteen(): string {
  return Math.random().toString(36).slice(2).padEnd(16, 'x'); // error: weak-random
}
