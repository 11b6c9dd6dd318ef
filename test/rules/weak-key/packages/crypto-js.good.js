// library: crypto-js; feature: a derived key of eight words; expect: innocent
const CryptoJS = require('crypto-js');

exports.keyOf = (password, salt) => CryptoJS.PBKDF2(password, salt, { keySize: 256 / 32, iterations: 1300000 });
