// library: node:crypto; feature: what is taken where nobody chooses; expect: bad
import { createHash, hash } from 'node:crypto';

export function shorten(text: string, { algorithm = 'md5' } = {}): string {
  return hash(algorithm, text, 'hex'); // warning: weak-hash
}

export function shortenWith(text: string, options: { algorithm?: string }): string {
  return createHash(options.algorithm ?? 'sha1').update(text).digest('hex'); // warning: weak-hash
}
