// library: node:crypto; feature: MySQL's native login; expect: innocent
const crypto = require('crypto');

const sha1 = (...parts) => parts.reduce((hash, part) => hash.update(part), crypto.createHash('sha1')).digest();

exports.mysqlNativePassword = (password, scramble) => {
  const stage1 = sha1(password);
  const stage2 = sha1(stage1);
  const mask = sha1(scramble, stage2);
  return stage1.map((byte, index) => byte ^ mask[index]);
};
