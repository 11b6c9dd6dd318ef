// library: node:crypto; feature: Diffie-Hellman with a given prime; expect: innocent
const crypto = require('crypto');

exports.start = (prime) => crypto.createDiffieHellman(prime).generateKeys();
exports.large = () => crypto.createDiffieHellman(2048).generateKeys();
