// library: node:crypto; feature: a piece of the digest is kept, which asks nobody; expect: bad
const { createHash } = require('node:crypto');

exports.remember = (account, password) => {
  const digest = createHash('sha1').update(password).digest('hex'); // error: weak-password-hash
  account.passwordHash = digest;
  account.hint = digest.slice(0, 5);
};
