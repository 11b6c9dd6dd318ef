// library: crypto-js; feature: Triple DES; expect: bad
const CryptoJS = require('crypto-js');

exports.encrypt = (text, key, iv) => CryptoJS.TripleDES.encrypt(text, key, { iv }).toString(); // error: weak-cipher
