// library: node:crypto; feature: hashes of contents, against those that are kept; expect: innocent
const { createHash } = require('node:crypto');

exports.matches = (known, content) => {
  const hashed = createHash('sha256').update(content).digest();
  return hashed.equals(known);
};

exports.isUnchanged = (stored, body) => Buffer.compare(stored, createHash('sha512').update(body).digest()) === 0;

exports.cacheKeyFits = (expected, token) => createHash('sha1').update(token).digest('hex') === expected;
