// library: jsonwebtoken; feature: version 8 with a public key; expect: bad
const jwt = require('jsonwebtoken');

exports.read = (token, publicKey) => jwt.verify(token, publicKey); // error: jwt-unverified
