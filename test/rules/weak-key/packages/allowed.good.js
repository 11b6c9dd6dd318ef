// library: jsonwebtoken; feature: short keys that are let through, done right; expect: innocent
const jwt = require('jsonwebtoken');

exports.issue = (payload) => jwt.sign(payload, process.env.PRIVATE_KEY, { algorithm: 'RS256', allowInsecureKeySizes: false });
