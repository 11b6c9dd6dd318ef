// library: node:crypto; feature: a tag of sixteen bytes; expect: innocent
const { createDecipheriv } = require('node:crypto');

exports.open = ({ iv, tag, text }, key) => {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'hex'), { authTagLength: 16 });
  decipher.setAuthTag(Buffer.from(tag, 'hex'));
  return decipher.update(text, 'hex', 'utf8') + decipher.final('utf8');
};
