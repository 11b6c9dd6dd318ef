// library: Math; feature: a helper that knows nothing of tokens; expect: bad
const CHARS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function randomText(length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += CHARS[Math.floor(Math.random() * CHARS.length)]; // error: weak-random
  return text;
}

export function createInvite(email: string) {
  const inviteToken = randomText(24);
  return { email, inviteToken };
}
