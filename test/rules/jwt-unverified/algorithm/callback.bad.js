// library: jsonwebtoken; feature: a callback instead of options; expect: bad
const jwt = require('jsonwebtoken');

module.exports = (req, res, next) => {
  // fixed:   jwt.verify(req.cookies.token, process.env.JWT_SECRET, { algorithms: ['HS256'] }, (error, claims) => {
  jwt.verify(req.cookies.token, process.env.JWT_SECRET, (error, claims) => { // suggestion: jwt-unverified
    if (error) return res.status(401).end();
    req.claims = claims;
    return next();
  });
};
