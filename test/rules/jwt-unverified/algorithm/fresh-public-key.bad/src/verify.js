// library: jsonwebtoken; feature: version 9 without algorithms, and without a key; expect: bad
const jwt = require('jsonwebtoken');

exports.read = (token, publicKey) => jwt.verify(token, publicKey); // suggestion: jwt-unverified
exports.broken = (token) => jwt.verify(token, ''); // warning: jwt-unverified
