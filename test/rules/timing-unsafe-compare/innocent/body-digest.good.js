// library: node:crypto; feature: the digest of a body, sent along; expect: innocent
const { createHash } = require('crypto');

const digestOf = (body) => `SHA-256=${createHash('sha256').update(body).digest('base64')}`;

exports.isWhole = (req) => {
  const computedDigest = digestOf(req.rawBody);
  return req.headers.digest === computedDigest;
};
