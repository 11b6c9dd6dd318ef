// library: crypto-js; feature: PBKDF2 with few iterations; expect: bad
const CryptoJS = require('crypto-js');

exports.derive = (password, salt) => CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 1000 }); // error: weak-password-hash
