// library: node:crypto; feature: where the signature begins; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';

export function open(signedValue: string, secret: string): string | undefined {
  const lastDot = signedValue.lastIndexOf('.');
  if (lastDot <= 0 || lastDot === signedValue.length - 1) return undefined;
  const token = signedValue.slice(0, lastDot);
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  const given = Buffer.from(signedValue.slice(lastDot + 1));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}
