// library: jsonwebtoken; feature: version 8 with a function that finds no key; expect: bad
const jwt = require('jsonwebtoken');
const keys = require('./keys.json');

function keyOf(header, done) {
  done(null, keys[header.kid]);
}

module.exports = (token, done) => jwt.verify(token, keyOf, { issuer: 'https://id.example.org/' }, done); // warning: jwt-unverified
