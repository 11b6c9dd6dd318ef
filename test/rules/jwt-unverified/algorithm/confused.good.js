// library: jsonwebtoken; feature: HMAC beside RSA for a public key, done right; expect: innocent
const fs = require('fs');
const jwt = require('jsonwebtoken');

const publicKey = fs.readFileSync('public.pem');
exports.check = (token) => jwt.verify(token, publicKey, { algorithms: ['RS256', 'ES256'] });
