// library: node:crypto; feature: the IV of a cipher; expect: bad
const { createCipheriv } = require('crypto');

exports.seal = (text, key) => {
  const iv = Buffer.from(Array.from({ length: 16 }, () => Math.floor(Math.random() * 256))); // error: weak-random
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
};
