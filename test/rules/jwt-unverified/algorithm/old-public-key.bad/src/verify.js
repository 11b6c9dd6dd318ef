// library: jsonwebtoken; feature: version 8 with keys that may be missing, and with some that cannot; expect: bad
const { readFileSync } = require('fs');
const jwt = require('jsonwebtoken');

const certificate = readFileSync('shop.pem');

exports.read = (token, publicKey) => jwt.verify(token, publicKey); // warning: jwt-unverified
exports.session = (token) => jwt.verify(token, process.env.SESSION_KEY, { issuer: 'shop' }); // warning: jwt-unverified
exports.receipt = (token) => jwt.verify(token, certificate); // suggestion: jwt-unverified
exports.voucher = (token) => jwt.verify(token, '-----BEGIN PUBLIC KEY-----\nMIIB'); // suggestion: jwt-unverified
