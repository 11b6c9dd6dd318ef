// library: jsonwebtoken; feature: no key; expect: bad
const jwt = require('jsonwebtoken');

exports.read = (token) => jwt.verify(token, null, { algorithms: ['none', 'HS256'] }); // error: jwt-unverified
