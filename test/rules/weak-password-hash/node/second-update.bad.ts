// library: node:crypto; feature: the password comes with the second update, and both are compared in constant time; expect: bad
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { members } from './members';

const stretch = (grain: string, passphrase: string): Buffer => createHash('sha512').update(grain).update(passphrase).digest(); // error: weak-password-hash

export async function join(name: string, passphrase: string): Promise<void> {
  const grain = randomBytes(12).toString('hex');
  await members.add({ name, grain, passphraseHash: stretch(grain, passphrase).toString('hex') });
}

export async function enter(name: string, passphrase: string): Promise<boolean> {
  const member = await members.byName(name);
  return timingSafeEqual(stretch(member.grain, passphrase), Buffer.from(member.passphraseHash, 'hex'));
}
