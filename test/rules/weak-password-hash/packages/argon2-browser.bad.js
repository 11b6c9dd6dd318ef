// library: argon2-browser; feature: its default is one MiB; expect: bad
const argon2 = require('argon2-browser');

exports.keyOf = (password, salt) => argon2.hash({ pass: password, salt }); // error: weak-password-hash
exports.slower = (password, salt) => argon2.hash({ pass: password, salt, mem: 16_384, time: 1 }); // warning: weak-password-hash
