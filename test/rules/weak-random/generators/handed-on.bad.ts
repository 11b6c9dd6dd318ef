// library: ecmascript; feature: generators that are asked for one letter after the other; expect: bad
const POOL = 'bcdfghjklmnpqrstvwxz23456789';

function* letters(): Generator<string> {
  while (true) yield POOL[Math.floor(Math.random() * POOL.length)]!; // error: weak-random
}

function first<T>(source: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => source.next().value as T);
}

export class Guests {
  private readonly source = letters();

  invite(email: string): object {
    const inviteToken = first(this.source, 24).join('');
    return { email, inviteToken };
  }
}

export function newSessionToken(): string {
  return letters().take(32).toArray().join('');
}
