// library: node:crypto; feature: DES; expect: bad
const crypto = require('crypto');

exports.encrypt = (text, key, iv) => {
  const cipher = crypto.createCipheriv('des-cbc', key, iv); // error: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};
