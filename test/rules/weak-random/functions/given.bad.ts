// library: none; feature: a source that is given, and Math.random where it is not; expect: bad
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export function inviteCode(length = 8, draw: () => number = Math.random): string {
  let code = '';
  for (let at = 0; at < length; at++) code += LETTERS[Math.floor(draw() * LETTERS.length)]; // warning: weak-random
  return code;
}

export class Vouchers {
  constructor(private readonly draw = Math.random) {}

  voucherCode(): string {
    return Array.from({ length: 9 }, () => LETTERS[Math.floor(this.draw() * LETTERS.length)]).join(''); // warning: weak-random
  }
}
