// library: node-serialize; feature: cookie; expect: bad
const serialize = require('node-serialize');
exports.session = (req, res, next) => {
  req.session = serialize.unserialize(req.cookies.session); // error: unsafe-deserialization
  next();
};
