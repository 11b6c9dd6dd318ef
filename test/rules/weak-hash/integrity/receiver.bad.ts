// library: node:crypto; feature: whoever receives it tells by a SHA-1 whether it was changed; expect: bad
import { createHash, timingSafeEqual } from 'node:crypto';

const integrityOf = (text: string): Buffer => createHash('sha1').update(text).digest(); // warning: weak-hash

export const seal = (order: object) => {
  const text = JSON.stringify(order);
  return { text, integrity: integrityOf(text).toString('base64') };
};

export function open(letter: { text: string; integrity: string }): object {
  const sent = Buffer.from(letter.integrity, 'base64');
  if (sent.length !== 20 || !timingSafeEqual(integrityOf(letter.text), sent)) throw new Error('changed on its way');
  return JSON.parse(letter.text);
}
