// library: node:crypto, md5; feature: a signature over a text that holds something random too; expect: bad
import { createHash, randomUUID } from 'node:crypto';
import md5 from 'md5';

export class ParkingTickets {
  constructor(private readonly salt: string) {}

  issue(plate: string, until: number): string {
    const text = [plate, until, randomUUID()].join('|');
    const sig = md5(text + this.salt); // error: weak-hash
    return `${text}|${sig}`;
  }
}

export function sealVoucher(value: number, pepper: string): string {
  const body = `${value}.${randomUUID()}`;
  const signature = createHash('sha1').update(`${body}.${pepper}`).digest('hex'); // error: weak-hash
  return `${body}.${signature}`;
}
