// library: node:crypto; feature: RSA of 1024 bits; expect: bad
const { generateKeyPairSync } = require('crypto');

// fixed: module.exports = generateKeyPairSync('rsa', { modulusLength: 3072 });
module.exports = generateKeyPairSync('rsa', { modulusLength: 1024 }); // error: weak-key
