import { randomText } from './random-text';

export function createInvite(email: string) {
  const inviteToken = randomText(24);
  return { email, inviteToken };
}
