// library: jsonwebtoken; feature: defaults of parameters that are no secret, and a secret that has none; expect: innocent
const jwt = require('jsonwebtoken');

exports.badge = (id, secret, algorithm = 'HS256') => jwt.sign({ id }, secret, { algorithm });
exports.label = ({ secret, audience = 'dock' } = {}) => jwt.sign({ audience }, secret);
exports.tried = (id, secret = 'your-secret-here') => jwt.sign({ id }, secret);
exports.empty = (id, secret = '') => jwt.sign({ id }, secret);
