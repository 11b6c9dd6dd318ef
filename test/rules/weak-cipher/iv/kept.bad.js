// library: crypto; feature: an IV that is made once for the whole process; expect: bad
const crypto = require('crypto');

const iv = crypto.randomBytes(16);
const nonce = crypto.randomBytes(12);

function encrypt(text, key) {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv); // warning: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

exports.encrypt = encrypt;
exports.seal = (text, key) => crypto.createCipheriv('aes-256-gcm', key, nonce).update(text); // error: weak-cipher
