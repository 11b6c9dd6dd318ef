// library: node:crypto; feature: the pin of a person is one; expect: bad
import { createHash } from 'node:crypto';

export function keep(person: { pin: string; pinHash?: string }): void {
  person.pinHash = createHash('sha256').update(person.pin).digest('hex'); // error: weak-password-hash
}
