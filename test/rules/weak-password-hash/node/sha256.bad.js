// library: node:crypto; feature: SHA-256 of a password in a route; expect: bad
const crypto = require('crypto');


exports.register = async (req, res) => {
  const hash = crypto.createHash('sha256').update(req.body.password).digest('hex'); // error: weak-password-hash
  await req.app.users.insert({ email: req.body.email, hash });
  res.sendStatus(201);
};
