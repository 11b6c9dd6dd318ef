// library: node:crypto; feature: a good algorithm from a constant; expect: innocent
const { createHash } = require('crypto');

const HASH_ALGORITHM = 'sha512';

function fingerprintOfToken(token) {
  return createHash(HASH_ALGORITHM).update(token).digest('hex');
}

module.exports = { fingerprintOfToken };
