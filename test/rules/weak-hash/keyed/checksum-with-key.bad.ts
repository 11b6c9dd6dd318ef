// library: node:crypto; feature: a checksum that is made with what two sides know; expect: bad
import crypto from 'node:crypto';

export class TollClient {
  constructor(private readonly lane: string, private readonly merchantKey: string) {}

  private checksum(parts: readonly string[]): string {
    return crypto.createHash('md5').update([...parts, this.merchantKey].join('|')).digest('hex'); // error: weak-hash
  }

  build(plate: string, cents: number): string {
    const sum = this.checksum([this.lane, plate, String(cents)]);
    return `https://tolls.example/pay?plate=${plate}&cents=${cents}&c=${sum}`;
  }
}

export class SeasonTickets {
  constructor(private readonly signingSecret: string) {}

  print(holder: string, until: string): string {
    const body = `${holder}:${until}`;
    const proof = crypto.createHash('sha1').update(body + this.signingSecret).digest('hex').slice(0, 20); // error: weak-hash
    return `${body}:${proof}`;
  }
}

export class Parcels {
  constructor(private readonly sharedSecret: string) {}

  private hash(fields: Record<string, string>): string {
    const base = Object.values(fields).join(';') + ';' + this.sharedSecret;
    return crypto.createHash('sha1').update(base, 'utf8').digest('hex'); // error: weak-hash
  }

  accepts(fields: Record<string, string>, hash: string): boolean {
    return crypto.timingSafeEqual(Buffer.from(this.hash(fields)), Buffer.from(hash));
  }
}
