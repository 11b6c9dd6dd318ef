// library: crypto-js; feature: a constant passphrase is told once; expect: bad
import CryptoJS from 'crypto-js';

const WORD = ['recipe', 'book', '42'].join('_');

export const lock = (recipe: string): string => CryptoJS.AES.encrypt(recipe, WORD).toString(); // error: hardcoded-key
export const unlock = (box: string): string => CryptoJS.AES.decrypt(box, WORD).toString(CryptoJS.enc.Utf8); // error: hardcoded-key
export const lockFor = (recipe: string, owner: string): string => CryptoJS.AES.encrypt(recipe, owner).toString(); // warning: weak-cipher
