// library: jsonwebtoken; feature: a function that finds the key: an algorithm has to fit it; expect: innocent
const jwt = require('jsonwebtoken');
const { JwksClient } = require('jwks-rsa');

const keys = new JwksClient({ jwksUri: 'https://id.example.org/keys' });

function keyOf(header, done) {
  keys.getSigningKey(header.kid, (error, key) => done(error, key && key.getPublicKey()));
}

module.exports = (token, done) => jwt.verify(token, keyOf, { issuer: 'https://id.example.org/' }, done);
