// library: crypto; feature: a piece of the key as IV, however the key was made; expect: bad
const { createCipheriv, randomBytes, scryptSync } = require('node:crypto');

exports.lock = (text, words) => {
  const salt = randomBytes(16);
  const key = scryptSync(words, salt, 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)); // error: weak-cipher
  return Buffer.concat([salt, cipher.update(text), cipher.final()]);
};

exports.wrap = (text, secret) => {
  const cipher = createCipheriv('aes-256-cbc', secret, Buffer.from(secret.toString('hex').slice(0, 16))); // error: weak-cipher
  return Buffer.concat([cipher.update(text), cipher.final()]);
};
