// library: express; feature: whether a key is there at all; expect: innocent
module.exports = (req, res, next) => {
  const apiKey = req.headers['x-api-key'];
  if (apiKey === undefined || apiKey.length !== 32 || typeof apiKey !== 'string') return res.status(403).end();
  return next();
};
