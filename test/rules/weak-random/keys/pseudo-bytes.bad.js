// library: node:crypto; feature: pseudoRandomBytes for a secret; expect: bad
const crypto = require('crypto');
const { pseudoRandomBytes } = require('node:crypto');

exports.createWebhook = (url) => ({ url, secret: crypto.pseudoRandomBytes(24).toString('hex') }); // suggestion: weak-random

exports.sealReport = (key, text) => {
  const iv = pseudoRandomBytes(12); // suggestion: weak-random
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};
