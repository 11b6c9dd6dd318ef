// library: jsonwebtoken; feature: a token from a cookie; expect: bad
const { decode } = require('jsonwebtoken');

exports.profile = (req, res) => {
  const { userId } = decode(req.cookies.token); // error: jwt-unverified
  res.json({ userId });
};
