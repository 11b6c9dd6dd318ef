// library: md5; feature: the md5 package for a login; expect: bad
const md5 = require('md5');

exports.login = async (req, res) => {
  const user = await req.app.users.findOne({ email: req.body.email, digest: md5(req.body.password) }); // error: weak-password-hash
  res.status(user ? 200 : 401).end();
};
