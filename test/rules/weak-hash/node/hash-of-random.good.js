// library: node:crypto; feature: a hash of random bytes; expect: innocent
const { createHash, randomBytes } = require('crypto');

exports.newToken = () => {
  const token = createHash('sha1').update(randomBytes(20)).digest('hex');
  return token;
};
