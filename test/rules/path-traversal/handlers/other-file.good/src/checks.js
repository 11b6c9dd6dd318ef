// library: express; feature: a check in another file; expect: innocent
exports.isPart = (req, res, next) => {
  if (!/^part-\d+$/.test(req.params.part)) return res.status(404).end();
  return next();
};
