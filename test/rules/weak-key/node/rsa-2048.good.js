// library: node:crypto; feature: RSA of 2048 bits; expect: innocent
const { generateKeyPairSync } = require('crypto');

module.exports = generateKeyPairSync('rsa', { modulusLength: 2048 });
