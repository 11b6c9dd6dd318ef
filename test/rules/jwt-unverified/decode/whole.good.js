// library: jsonwebtoken; feature: the whole token is asked for, and its payload believed, done right; expect: innocent
const jwt = require('jsonwebtoken');

exports.admin = async (req, res, next) => {
  const decoded = jwt.decode(req.headers['x-access-token'], { complete: true });
  const key = await keyOf(decoded.header.kid);
  req.user = jwt.verify(req.headers['x-access-token'], key, { algorithms: ['RS256'] });
  next();
};
