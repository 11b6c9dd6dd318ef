// library: crypto-js; feature: AES in ECB mode; expect: bad
import CryptoJS from 'crypto-js';

export function encrypt(text: string, hexKey: string): string {
  const key = CryptoJS.enc.Hex.parse(hexKey);
  return CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 }).toString(); // error: weak-cipher
}
