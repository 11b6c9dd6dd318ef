// library: node:crypto; feature: algorithm from a constant; expect: bad
const { createHash } = require('crypto');

const HASH_ALGORITHM = 'sha1';

function createApiToken(user) {
  const token = createHash(HASH_ALGORITHM).update(user.email + Date.now()).digest('hex'); // error: weak-hash
  return token;
}

module.exports = { createApiToken };
