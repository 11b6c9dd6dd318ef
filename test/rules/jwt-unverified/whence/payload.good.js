// library: jsonwebtoken; feature: the issuer in the payload, to find the key; expect: innocent
const jwt = require('jsonwebtoken');

module.exports = (issuers) => async (req, res, next) => {
  const { header, payload } = jwt.decode(req.get('x-ticket'), { complete: true });
  const key = await issuers.get(payload.iss).keyOf(header.kid);
  req.user = jwt.verify(req.get('x-ticket'), key, { algorithms: ['ES256'] });
  next();
};
