// library: ecmascript; feature: numbers that two people compare, and digits drawn for a PIN; expect: bad
import { EventEmitter } from 'node:events';
import sampleSize from 'lodash/sampleSize';

export class Pairing extends EventEmitter {
  pin(): string {
    const pin = (Math.random() * 1e6).toFixed(0).padStart(6, '0'); // error: weak-random
    this.emit('pin', pin);
    return pin;
  }
}

export class TvPairingSession {
  code = Math.random().toString().slice(2, 8); // error: weak-random
}

export const pin = (): string => sampleSize([...'0123456789'], 4).join(''); // error: weak-random

export function pinFor(): number {
  const pin = 1000 + Math.floor(Math.random() * 9000); // error: weak-random
  return pin;
}
