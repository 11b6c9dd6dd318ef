// library: crypto-js; feature: AES with a constant IV; expect: bad
import CryptoJS from 'crypto-js';

const iv = CryptoJS.enc.Utf8.parse('0123456789abcdef');

export function encrypt(text: string, hexKey: string): string {
  return CryptoJS.AES.encrypt(text, CryptoJS.enc.Hex.parse(hexKey), { iv }).toString(); // error: weak-cipher
}
