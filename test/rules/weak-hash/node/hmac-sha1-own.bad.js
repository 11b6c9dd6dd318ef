// library: node:crypto; feature: HMAC-SHA1 of a message of one's own; expect: bad
const { createHmac } = require('node:crypto');

exports.signCookie = (value, key) => {
  const signature = createHmac('sha1', key).update(value).digest('base64url'); // suggestion: weak-hash
  return `${value}.${signature}`;
};
