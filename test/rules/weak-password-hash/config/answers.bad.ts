// library: node:crypto; feature: answers to questions that stand for a password; expect: bad
import { createHash } from 'node:crypto';

export class SecurityQuestions {
  private normalise(answer: string) { return answer.trim().toLowerCase(); }
  keep(answer: string): string {
    return createHash('sha256').update(this.normalise(answer)).digest('hex'); // error: weak-password-hash
  }
}

export const keepPin = (locker: { pinHash: string }, typed: string) => createHash('sha1').update(typed).digest('hex') === locker.pinHash; // error: weak-password-hash
