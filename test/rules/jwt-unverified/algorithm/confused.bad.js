// library: jsonwebtoken; feature: HMAC beside RSA for a public key; expect: bad
const fs = require('fs');
const jwt = require('jsonwebtoken');

const publicKey = fs.readFileSync('public.pem');
exports.check = (token) => jwt.verify(token, publicKey, { algorithms: ['RS256', 'HS256'] }); // warning: jwt-unverified
