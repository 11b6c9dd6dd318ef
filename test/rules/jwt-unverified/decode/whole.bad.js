// library: jsonwebtoken; feature: the whole token is asked for, and its payload believed; expect: bad
const jwt = require('jsonwebtoken');

exports.admin = (req, res, next) => {
  const decoded = jwt.decode(req.headers['x-access-token'], { complete: true }); // error: jwt-unverified
  if (decoded.payload.role !== 'admin') return res.sendStatus(403);
  next();
};
