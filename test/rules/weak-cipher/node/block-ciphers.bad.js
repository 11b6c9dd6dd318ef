// library: node:crypto; feature: the file is about block ciphers, the function encrypts texts; expect: bad
const crypto = require('crypto');

exports.encryptNote = (key, text) => {
  const cipher = crypto.createCipheriv('aes-128-ecb', key, ''); // error: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};
