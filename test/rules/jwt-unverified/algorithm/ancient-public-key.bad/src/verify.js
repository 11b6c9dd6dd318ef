// library: jsonwebtoken; feature: a version that takes a public key as the secret of HS256; expect: bad
const jwt = require('jsonwebtoken');

exports.read = (token, publicKey) => jwt.verify(token, publicKey); // error: jwt-unverified
exports.session = (token) => jwt.verify(token, process.env.SESSION_KEY); // suggestion: jwt-unverified
