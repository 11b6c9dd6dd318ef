// library: node:crypto; feature: the IV from a helper; expect: innocent
const crypto = require('crypto');

const newIv = () => crypto.randomBytes(16);

exports.encrypt = (text, key, iv = newIv()) => {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
};
