// library: crypto-js; feature: AES with a key of bytes and a random IV; expect: innocent
import CryptoJS from 'crypto-js';

export function encrypt(text: string, hexKey: string): { iv: string; text: string } {
  const iv = CryptoJS.lib.WordArray.random(16);
  const sealed = CryptoJS.AES.encrypt(text, CryptoJS.enc.Hex.parse(hexKey), { iv, mode: CryptoJS.mode.CBC });
  return { iv: iv.toString(), text: sealed.toString() };
}
