// library: argon2-browser; feature: memory that costs something; expect: innocent
const argon2 = require('argon2-browser');

exports.keyOf = (password, salt) => argon2.hash({ pass: password, salt, mem: 65_536, time: 2 });
exports.as = (options) => argon2.hash(options);
