// library: jsonwebtoken; feature: version 8 with the algorithm of the public key; expect: innocent
const jwt = require('jsonwebtoken');

exports.read = (token, publicKey) => jwt.verify(token, publicKey, { algorithms: ['RS256'] });
exports.session = (token) => jwt.verify(token, process.env.SESSION_KEY, { algorithms: ['HS256'], issuer: 'shop' });
