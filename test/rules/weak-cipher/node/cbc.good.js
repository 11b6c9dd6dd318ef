// library: node:crypto; feature: CBC with a fresh IV; expect: innocent
const crypto = require('crypto');

exports.encrypt = (text, key) => {
  const iv = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  return iv.toString('hex') + ':' + cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};

exports.decrypt = (sealed, key) => {
  const [iv, text] = sealed.split(':');
  const decipher = crypto.createDecipheriv('aes-256-cbc', key, Buffer.from(iv, 'hex'));
  return decipher.update(text, 'hex', 'utf8') + decipher.final('utf8');
};
