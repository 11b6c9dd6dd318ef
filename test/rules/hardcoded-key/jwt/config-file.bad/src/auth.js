const jwt = require('jsonwebtoken');
const config = require('./config');

exports.issue = (user) => jwt.sign({ id: user.id }, config.jwt.secret, { expiresIn: config.jwt.expiresIn }); // error: hardcoded-key
