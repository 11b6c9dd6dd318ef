// library: jsonwebtoken; feature: a fallback with ??; expect: bad
const jwt = require('jsonwebtoken');

exports.issue = (id) => jwt.sign({ id }, process.env.JWT_SECRET ?? 'change-me', { expiresIn: '2h' }); // error: hardcoded-key
