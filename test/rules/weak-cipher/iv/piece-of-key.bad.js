// library: node:crypto; feature: an IV cut from the key, a counter that begins at a constant; expect: bad
const { createCipheriv } = require('node:crypto');

exports.sealBerth = (secret, text) => {
  const start = secret.subarray(0, 16);
  const cipher = createCipheriv('aes-256-ctr', secret, start); // error: weak-cipher
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
};

exports.sealTide = (secret, text) => {
  const counter = Buffer.alloc(16);
  counter[15] = 1;
  const cipher = createCipheriv('aes-256-ctr', secret, counter); // error: weak-cipher
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
};
