// library: crypto-js; feature: the key of AES is given; expect: innocent
import CryptoJS from 'crypto-js';

export const seal = (text: string, hexKey: string) => CryptoJS.AES.encrypt(text, CryptoJS.enc.Hex.parse(hexKey), { iv: CryptoJS.lib.WordArray.random(16) }).toString();
