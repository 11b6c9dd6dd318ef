// library: node:crypto; feature: a signature made by hand of a list with a secret in it; expect: bad
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Settings } from './settings';

export class Courier {
  #phrase: string;
  constructor(settings: Settings) {
    this.#phrase = settings.read('COURIER_SECRET');
  }

  accepts(parcel: { id: string; weight: number }, mark: string): boolean {
    const line = [parcel.id, String(parcel.weight), this.#phrase].join(';');
    const own = createHash('sha1').update(line).digest(); // error: weak-hash
    const sent = Buffer.from(mark, 'base64');
    return sent.length === own.length && timingSafeEqual(own, sent);
  }
}
