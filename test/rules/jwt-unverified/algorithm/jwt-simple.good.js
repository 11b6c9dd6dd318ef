// library: jwt-simple; feature: verifying with an algorithm; expect: innocent
const jwt = require('jwt-simple');

exports.read = (token, key) => jwt.decode(token, key, false, 'HS256');
