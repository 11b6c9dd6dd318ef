// library: express; feature: an API key from a header; expect: bad
module.exports = (req, res, next) => {
  if (req.headers['x-api-key'] !== process.env.API_KEY) return res.status(403).end(); // warning: timing-unsafe-compare
  return next();
};
