// library: jsonwebtoken; feature: the header, and when it runs out; expect: innocent
const { decode, verify } = require('jsonwebtoken');

exports.first = function (req, res, next) {
  const { header } = decode(req.headers.authorization, { complete: true });
  req.user = verify(req.headers.authorization, keys.get(header.kid), { algorithms: ['RS256'] });
  next();
};

exports.second = (req, res) => {
  const { exp } = decode(req.headers.authorization, { complete: true }).payload;
  res.json({ left: exp * 1000 - Date.now() });
};
