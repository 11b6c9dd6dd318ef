// library: password-hash; feature: one round of HMAC-SHA1; expect: bad
const passwordHash = require('password-hash');
const objectHash = require('object-hash');

exports.register = (req, res) => res.json(save(req.body.name, passwordHash.generate(req.body.pw))); // error: weak-password-hash
exports.reset = (user, pw) => { user.hash = passwordHash.generate(pw, { algorithm: 'sha256', iterations: 1000 }); }; // error: weak-password-hash
exports.old = (user, password) => { user.hash = objectHash(password); }; // error: weak-password-hash
