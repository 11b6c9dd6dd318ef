// library: lodash; feature: characters that lodash draws; expect: bad
import _, { sampleSize } from 'lodash';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export function resetToken() {
  return _.times(24, () => _.sample(LETTERS)).join(''); // error: weak-random
}
export const otp = _.random(100_000, 999_999); // error: weak-random
export class Accounts {
  open(name: string) {
    const firstPassword = this.#draw(12);
    return { name, firstPassword };
  }
  #draw(count: number) {
    return sampleSize(LETTERS, count).join(''); // error: weak-random
  }
}
export function start() {
  const sessionToken = _.shuffle(LETTERS.split('')).slice(0, 16).join(''); // error: weak-random
  return sessionToken;
}
