// library: crypto-js; feature: texts of any length in ECB, in a function that calls them blocks; expect: bad
import CryptoJS from 'crypto-js';

export function encryptBlock(text, keyHex) {
  const key = CryptoJS.enc.Hex.parse(keyHex);
  return CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 }).toString(); // error: weak-cipher
}
