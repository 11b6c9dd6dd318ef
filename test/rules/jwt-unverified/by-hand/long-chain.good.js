// library: ecmascript; feature: a version and the head of a token in one long expression; expect: innocent
exports.version = (req, res, next) => {
  const [, minor = '0'] = (req.headers['accept-version'] || '').replace('version=', '').split('-');
  req.minor = JSON.parse(minor);
  next();
};

exports.keyOf = (req) => {
  const [head = ''] = (req.headers.authorization || '').replace('Bearer ', '').split('.');
  return JSON.parse(atob(head)).kid;
};
