// library: Math; feature: a helper in a file that the change does not touch; expect: bad
import { randomText } from './random-text';

export function createInvite(email: string) {
  const inviteToken = randomText(24);
  return { email, inviteToken }; // error: weak-random
}
