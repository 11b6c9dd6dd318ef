// library: crypto-js; feature: the passphrase of AES; expect: bad
import CryptoJS from 'crypto-js';

export const seal = (text: string) => CryptoJS.AES.encrypt(text, CryptoJS.enc.Utf8.parse('0123456789abcdef'), { iv: CryptoJS.lib.WordArray.random(16) }).toString(); // error: hardcoded-key
