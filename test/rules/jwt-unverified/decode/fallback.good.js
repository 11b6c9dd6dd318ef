// library: jsonwebtoken; feature: decoded where the verification failed; expect: innocent
const jwt = require('jsonwebtoken');

exports.identify = function identify(token) {
  try {
    return jwt.verify(token, process.env.JWT_PUBLIC_KEY, { algorithms: ['RS256'] });
  } catch (error) {
    const claims = jwt.decode(token);
    console.warn('token of %s rejected: %s', claims?.sub, error.message);
    return null;
  }
};
