// library: node:crypto; feature: an IV from hexadecimal digits; expect: bad
const crypto = require('crypto');

const iv = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

module.exports.encrypt = (text, key) => {
  const cipher = crypto.createCipheriv('aes-128-cbc', key, iv); // error: weak-cipher
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64');
};
