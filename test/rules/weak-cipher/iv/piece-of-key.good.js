// library: node:crypto; feature: key and IV cut from what was derived with a salt, a counter that goes on; expect: innocent
const { createCipheriv, randomBytes, scryptSync } = require('node:crypto');

exports.sealBerth = (password, text) => {
  const salt = randomBytes(16);
  const derived = scryptSync(password, salt, 48);
  const key = derived.subarray(0, 32);
  const start = derived.subarray(32, 48);
  const cipher = createCipheriv('aes-256-ctr', key, start);
  return Buffer.concat([salt, cipher.update(text, 'utf8'), cipher.final()]);
};

exports.sealTide = (secret, text, number) => {
  const counter = Buffer.alloc(16);
  counter[15] = number;
  const cipher = createCipheriv('aes-256-ctr', secret, counter);
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
};
