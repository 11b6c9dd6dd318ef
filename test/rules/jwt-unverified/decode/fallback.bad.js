// library: jsonwebtoken; feature: decoded where the verification failed; expect: bad
const jwt = require('jsonwebtoken');

exports.identify = function identify(token) {
  try {
    return jwt.verify(token, process.env.JWT_PUBLIC_KEY, { algorithms: ['RS256'] });
  } catch (error) {
    console.warn('token rejected: %s', error.message);
    return jwt.decode(token); // error: jwt-unverified
  }
};
