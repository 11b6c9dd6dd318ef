// library: crypto; feature: key and IV cut from one run of a derivation that has a new salt; expect: innocent
const { createCipheriv, randomBytes, scryptSync } = require('node:crypto');

exports.lock = (text, words) => {
  const salt = randomBytes(16);
  const both = scryptSync(words, salt, 48);
  const cipher = createCipheriv('aes-256-cbc', both.subarray(0, 32), both.subarray(32, 48));
  return Buffer.concat([salt, cipher.update(text), cipher.final()]);
};

exports.once = (text) => {
  const both = randomBytes(48);
  const cipher = createCipheriv('aes-256-cbc', both.subarray(0, 32), both.subarray(32, 48));
  return { both, body: Buffer.concat([cipher.update(text), cipher.final()]) };
};
