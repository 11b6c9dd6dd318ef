// library: jsonwebtoken; feature: the payload of a complete token; expect: bad
const { decode } = require('jsonwebtoken');
const jwt = require('jsonwebtoken');

const cookie = (req) => req.cookies.token;

exports.first = function (req, res, next) {
  var payload = decode(cookie(req), { complete: true }).payload; // error: jwt-unverified
  req.user = { id: payload.sub };
  next();
};

exports.second = (req, res, next) => {
  const claims = jwt.decode(req.headers.authorization, { complete: true })?.payload; // error: jwt-unverified
  req.user = claims;
  next();
};

exports.third = (req, res, next) => {
  req.user = jwt.decode(req.headers.authorization, { complete: true }).payload; // error: jwt-unverified
  next();
};

exports.fourth = (req, res, next) => {
  const { payload } = jwt.decode(req.headers.authorization, { complete: true }); // error: jwt-unverified
  req.user = payload;
  next();
};

exports.right = (req, res, next) => {
  req.user = jwt.verify(cookie(req), process.env.JWT_SECRET, { algorithms: ['HS256'] });
  next();
};
