// library: node:crypto; feature: the IV is a piece of the key; expect: bad
const { createCipheriv } = require('crypto');

exports.encrypt = (text, secretKey) => {
  const cipher = createCipheriv('aes-256-cbc', secretKey, secretKey.slice(0, 16)); // error: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};
