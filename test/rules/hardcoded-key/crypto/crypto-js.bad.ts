// library: crypto-js; feature: the passphrase of AES; expect: bad
import CryptoJS from 'crypto-js';

const iv = CryptoJS.lib.WordArray.random(16);

export const seal = (text: string) => CryptoJS.AES.encrypt(text, CryptoJS.enc.Utf8.parse('0123456789abcdef'), { iv }).toString(); // error: hardcoded-key
