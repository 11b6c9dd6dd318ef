// library: password-hash; feature: one round of HMAC-SHA1, done right; expect: innocent
const passwordHash = require('password-hash');
const objectHash = require('object-hash');

exports.check = (user, pw) => passwordHash.verify(pw, user.hash);
exports.reset = (user, pw) => { user.hash = passwordHash.generate(pw, { algorithm: 'sha512', iterations: 210000 }); };
exports.key = (query) => objectHash(query);
