// library: crypto-js; feature: a constant IV is told where it encrypts; expect: bad
const CryptoJS = require('crypto-js');
const START = CryptoJS.enc.Utf8.parse('0123456789abcdef');

exports.hide = (note, key) => CryptoJS.AES.encrypt(note, key, { iv: START, mode: CryptoJS.mode.CBC }).toString(); // error: weak-cipher
exports.show = (note, key) => CryptoJS.AES.decrypt(note, key, { iv: START, mode: CryptoJS.mode.CBC }).toString();
