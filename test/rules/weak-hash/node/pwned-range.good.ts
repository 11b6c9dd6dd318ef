// library: node:crypto; feature: looking a password up at Have I Been Pwned; expect: innocent
import { createHash } from 'node:crypto';

export async function isPwned(password: string): Promise<boolean> {
  const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
  const answer = await fetch(`https://api.pwnedpasswords.com/range/${hash.slice(0, 5)}`);
  return (await answer.text()).includes(hash.slice(5));
}
