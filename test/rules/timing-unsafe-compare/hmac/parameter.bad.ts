// library: node:crypto; feature: a helper that compares; expect: bad
import { createHmac } from 'node:crypto';

export function isSigned(body: string, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest('hex');
  return expected === signature; // warning: timing-unsafe-compare
}
