// library: ecmascript; feature: a ticket that lets somebody in for a minute, and tokens of a class of their own; expect: bad
const tickets = new Map<string, { userId: string; expires: number }>();

export function enter(userId: string): string {
  const ticket = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`; // error: weak-random
  tickets.set(ticket, { userId, expires: Date.now() + 60_000 });
  return ticket;
}

export class ReaderTokens {
  static generate(): string {
    return 'rd_' + Array.from({ length: 36 }, () => '0123456789abcdefghijklmnopqrstuvwxyz'[(Math.random() * 36) | 0]).join(''); // error: weak-random
  }
}
