// library: ecmascript; feature: shuffled lists of things, and letters that good random numbers chose before; expect: innocent
import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export function firstTokens(tokens) {
  return tokens.sort(() => Math.random() - 0.5).slice(0, 3);
}

export function puzzle(word) {
  return [...word].sort(() => Math.random() - 0.5).join('');
}

export function board() {
  const tiles = [...LETTERS].sort(() => Math.random() - 0.5);
  return tiles.slice(0, 9).join('');
}

export function password(length) {
  const drawn = Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]);
  return [...drawn].sort(() => Math.random() - 0.5).slice(0, length).join('');
}
