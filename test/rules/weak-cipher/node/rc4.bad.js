// library: node:crypto; feature: RC4 through a configuration; expect: bad
const crypto = require('crypto');

const options = { cipher: 'rc4', encoding: 'hex' };

module.exports = function scramble(text, key) {
  const cipher = crypto.createCipheriv(options.cipher, key, null); // error: weak-cipher
  return cipher.update(text, 'utf8', options.encoding) + cipher.final(options.encoding);
};
