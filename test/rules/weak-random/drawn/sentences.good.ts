// library: none; feature: one of a list of sentences beside a code that was drawn well; expect: innocent
import { randomInt } from 'node:crypto';

interface Post { deliver(letter: { to: string; subject: string; text: string }): Promise<void> }

const CLOSINGS = ['Yours', 'Best wishes', 'See you soon'];
const closing = (): string => CLOSINGS[Math.floor(Math.random() * CLOSINGS.length)]!;

export async function sendInvitationCode(post: Post, to: string): Promise<string> {
  const drawn = String(randomInt(100_000, 1_000_000));
  await post.deliver({ to, subject: 'Welcome', text: `Here it is: ${drawn}\n\n${closing()}` });
  return drawn;
}

export class InvitationLetter {
  text(name: string): string {
    return `Dear ${name}, ${CLOSINGS[Math.floor(Math.random() * CLOSINGS.length)]}`;
  }
}
