// library: jwt-simple; feature: told not to verify; expect: bad
const jwt = require('jwt-simple');

exports.read = (token, key) => jwt.decode(token, key, true); // error: jwt-unverified
