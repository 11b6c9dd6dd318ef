// library: express; feature: an id for the log; expect: innocent
exports.requestId = (req, res, next) => {
  req.id = Math.random().toString(36).slice(2, 10);
  res.setHeader('X-Request-Id', req.id);
  next();
};
