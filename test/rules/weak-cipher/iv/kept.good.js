// library: crypto; feature: an IV that is made once for the whole process, done right; expect: innocent
const crypto = require('crypto');

const label = crypto.randomBytes(16);

function encrypt(text, key) {
  const iv = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
}

exports.encrypt = encrypt;
exports.encryptAll = (texts, key) => texts.map((text) => crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12)).update(text));
exports.label = label;
