// library: ecmascript; feature: tickets of a desk, and tokens of a language; expect: innocent
const tickets = new Map<string, { userId: string; subject: string }>();

export function ask(userId: string, subject: string): string {
  const number = Math.random().toString(36).slice(2);
  tickets.set(number, { userId, subject });
  return number;
}

export class Tokens {
  static random(): string {
    return ['if', 'else', 'while'][Math.floor(Math.random() * 3)]!;
  }
}
