// library: jsonwebtoken; feature: signing with none; expect: bad
const jwt = require('jsonwebtoken');

exports.issue = (userId) => jwt.sign({ userId }, '', { algorithm: 'none' }); // error: jwt-unverified
