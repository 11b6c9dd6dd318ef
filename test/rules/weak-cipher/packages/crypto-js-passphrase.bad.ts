// library: crypto-js; feature: AES with a passphrase; expect: bad
import CryptoJS from 'crypto-js';

export const encrypt = (text: string): string => CryptoJS.AES.encrypt(text, process.env.NOTES_SECRET!).toString(); // warning: weak-cipher
