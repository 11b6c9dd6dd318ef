// library: ecmascript; feature: the function's name says that it makes keys; expect: bad
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function generateKey(): string {
  let key = '';
  while (key.length < 25) key += SIGNS[Math.floor(Math.random() * SIGNS.length)]; // warning: weak-random
  return key;
}

export const createRandomKey = (size = 32) => Array.from({ length: size }, () => SIGNS.charAt(Math.random() * SIGNS.length)).join(''); // warning: weak-random
