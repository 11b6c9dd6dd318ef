// library: node:crypto; feature: a thousand iterations; expect: bad
const crypto = require('crypto');

module.exports = function setPassword(user, password) {
  user.salt = crypto.randomBytes(16).toString('hex');
  user.hash = crypto.pbkdf2Sync(password, user.salt, 1000, 64, 'sha512').toString('hex'); // error: weak-password-hash
};
