// library: ecmascript; feature: numbers and names beside invitations, pairings and sessions that let nobody in; expect: innocent
import { randomBytes } from 'node:crypto';

export class GuestSessions {
  readonly #sessions = new Map<string, { user: string; colour: string }>();
  open(user: string): string {
    const id = randomBytes(16).toString('hex');
    const colour = Math.floor(Math.random() * 4096).toString(16);
    this.#sessions.set(id, { user, colour });
    return id;
  }
}

export class PairingScreen {
  hash = Math.random().toString(36).slice(2);
  text(): string {
    return ['Hold close', 'Keep waiting'][Math.floor(Math.random() * 2)]!;
  }
}

export class Invitation {
  number = Math.floor(Math.random() * 100);
}

export class LicenseTable {
  rows = [1, 2, 3];
  key(): number {
    return this.rows[Math.floor(Math.random() * this.rows.length)]!;
  }
}

export function verificationDelay(): number {
  const value = 1000 + Math.floor(Math.random() * 2000);
  return value;
}
