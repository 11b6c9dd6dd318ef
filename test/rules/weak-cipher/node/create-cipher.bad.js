// library: node:crypto; feature: createCipher with a password; expect: bad
const crypto = require('crypto');

function encrypt(text) {
  const cipher = crypto.createCipher('aes-256-cbc', process.env.CIPHER_PASSWORD); // error: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

function decrypt(text) {
  const decipher = crypto.createDecipher('aes-256-cbc', process.env.CIPHER_PASSWORD); // error: weak-cipher
  return decipher.update(text, 'hex', 'utf8') + decipher.final('utf8');
}

module.exports = { encrypt, decrypt };
