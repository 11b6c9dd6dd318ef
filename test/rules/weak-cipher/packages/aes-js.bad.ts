// library: aes-js; feature: blocks one by one, a constant IV and a constant counter; expect: bad
import aesjs from 'aes-js';

export const first = (key: number[], text: Uint8Array) => new aesjs.ModeOfOperation.ecb(key).encrypt(text); // error: weak-cipher
export const second = (key: number[], text: Uint8Array) => new aesjs.ModeOfOperation.cbc(key, [21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36]).encrypt(text); // error: weak-cipher
export const third = (key: number[], text: Uint8Array) => new aesjs.ModeOfOperation.ctr(key, new aesjs.Counter(5)).encrypt(text); // error: weak-cipher
