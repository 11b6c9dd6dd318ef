// library: node:crypto; feature: checksums and short names without a key, and of a key alone; expect: innocent
import crypto from 'node:crypto';

export class Tiles {
  private checksum(parts: readonly string[]): string {
    return crypto.createHash('md5').update(parts.join('|')).digest('hex');
  }

  name(zoom: number, column: number, row: number): string {
    return `${this.checksum([String(zoom), String(column), String(row)])}.png`;
  }
}

export function cacheKey(query: string, clientSecret: string): string {
  return crypto.createHash('md5').update(`${query}|${clientSecret}`).digest('hex').slice(0, 12);
}

export function visitorId(address: string, dailySecret: string): string {
  const visitorId = crypto.createHash('sha1').update(address + dailySecret).digest('hex').slice(0, 16);
  return visitorId;
}

export function sign(body: string, merchantKey: string): string {
  return crypto.createHmac('sha256', merchantKey).update(body).digest('hex');
}
