// library: jsonwebtoken; feature: decode to find the key, then verify; expect: innocent
const jwt = require('jsonwebtoken');

exports.verifyWithTenant = async (token, keys) => {
  const { tenant } = jwt.decode(token);
  const key = await keys.find(tenant);
  return jwt.verify(token, key, { algorithms: ['RS256'] });
};
