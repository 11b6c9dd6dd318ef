// library: jsonwebtoken; feature: short keys that are let through; expect: bad
const jwt = require('jsonwebtoken');

exports.issue = (payload) => jwt.sign(payload, process.env.PRIVATE_KEY, { algorithm: 'RS256', allowInsecureKeySizes: true }); // warning: weak-key
