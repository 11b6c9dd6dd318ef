// library: jsonwebtoken; feature: no algorithms with a secret; expect: bad
const jwt = require('jsonwebtoken');

exports.read = (req) => {
  // fixed:   return jwt.verify(req.cookies.token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
  return jwt.verify(req.cookies.token, process.env.JWT_SECRET); // suggestion: jwt-unverified
};
