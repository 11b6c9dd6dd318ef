// library: Math; feature: hashing it does not help; expect: bad
const crypto = require('crypto');

exports.createToken = (user) => {
  const token = crypto.createHash('sha256').update(`${user.id}${Date.now()}${Math.random()}`).digest('hex'); // error: weak-random
  return token;
};
