// library: crypto-js; feature: a derived key of two words; expect: bad
const CryptoJS = require('crypto-js');

exports.keyOf = (password, salt) => CryptoJS.PBKDF2(password, salt, { keySize: 2, iterations: 1300000 }); // error: weak-key
