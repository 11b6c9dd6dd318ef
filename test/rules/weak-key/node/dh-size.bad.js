// library: node:crypto; feature: Diffie-Hellman of 512 bits; expect: bad
const crypto = require('crypto');

exports.start = () => crypto.createDiffieHellman(512).generateKeys(); // error: weak-key
