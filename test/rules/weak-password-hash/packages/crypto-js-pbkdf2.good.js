// library: crypto-js; feature: PBKDF2 with many iterations; expect: innocent
const CryptoJS = require('crypto-js');

exports.derive = (password, salt) => CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 600000, hasher: CryptoJS.algo.SHA256 });
