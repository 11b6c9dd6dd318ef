// library: node:crypto; feature: short codes that are hashed with a constant; expect: bad
import { createHmac, randomInt } from 'node:crypto';

const PEPPER = 'doorbell-codes-2031';

export function newCode(door: string) {
  const otp = String(randomInt(100_000, 1_000_000));
  return { otp, digest: createHmac('sha256', PEPPER).update(door + otp).digest('hex') }; // error: hardcoded-key
}
