// library: node:crypto; feature: a tag of any length; expect: bad
const { createDecipheriv } = require('node:crypto');

exports.open = ({ iv, tag, text }, key) => {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'hex')); // suggestion: weak-cipher
  decipher.setAuthTag(Buffer.from(tag, 'hex'));
  return decipher.update(text, 'hex', 'utf8') + decipher.final('utf8');
};
