// library: node:crypto; feature: the hash of a token, against the one that a function is given as the one that is kept; expect: bad
const { createHash } = require('node:crypto');

exports.matches = (known, apiKey) => {
  const hashed = createHash('sha256').update(apiKey).digest();
  return hashed.equals(known); // warning: timing-unsafe-compare
};

exports.isRedeemable = (tokenHash, token) => createHash('sha256').update(token).digest('hex') === tokenHash; // warning: timing-unsafe-compare

exports.sameOrder = (stored, token) => Buffer.compare(stored, createHash('sha512').update(token).digest()) === 0; // warning: timing-unsafe-compare
