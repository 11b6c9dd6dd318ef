// library: crypto-js; feature: texts in a good mode, in a function that calls them blocks; expect: innocent
import CryptoJS from 'crypto-js';

export function encryptBlock(text, keyHex) {
  const key = CryptoJS.enc.Hex.parse(keyHex);
  const iv = CryptoJS.lib.WordArray.random(16);
  return iv.concat(CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC, padding: CryptoJS.pad.Pkcs7 }).ciphertext).toString();
}
