// library: node:crypto; feature: a constant is the label of a key that is derived, and codes are hashed with a key from outside; expect: innocent
import { createHmac, randomInt } from 'node:crypto';

const pepper = process.env.CODE_PEPPER;
if (!pepper) throw new Error('CODE_PEPPER is not set');

export function newCode(door: string) {
  const otp = String(randomInt(100_000, 1_000_000));
  return { otp, digest: createHmac('sha256', pepper!).update(door + otp).digest('hex') };
}

export function doorKey(masterKey: Buffer) {
  return createHmac('sha256', 'door-key-v1').update(masterKey).digest();
}
