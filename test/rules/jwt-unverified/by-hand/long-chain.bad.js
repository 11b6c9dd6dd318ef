// library: ecmascript; feature: a token taken apart in one long expression, with a fallback; expect: bad
exports.gate = (req, res, next) => {
  const [, middle = ''] = (req.headers.authorization || '').replace('Bearer ', '').split('.');
  let badge;
  try {
    badge = JSON.parse(atob(middle)); // error: jwt-unverified
  } catch {
    return res.sendStatus(401);
  }
  req.user = { id: badge.sub, isCurator: badge.curator };
  next();
};
