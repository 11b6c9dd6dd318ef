// library: ecmascript; feature: comments that speak of secrets which the function does not make; expect: innocent
const POOL = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Waits a little before the token is refreshed, so that not all come at once. */
export function pause(): number {
  return 1000 + Math.floor(Math.random() * 500);
}

/** A name for a temporary file; not a secret. */
export const eight = (): string => Array.from({ length: 8 }, () => POOL[Math.floor(Math.random() * POOL.length)]).join('');

// Text for the element's id. The password field refers to it.
export function sixteen(): string {
  return Math.random().toString(36).slice(2).padEnd(16, 'x');
}

/** Example token for the documentation page. */
export function example(): string {
  return Math.random().toString(36).slice(2);
}
