// library: node:crypto; feature: pw is a password too; expect: bad
const crypto = require('crypto');

exports.hashPw = (pw) => crypto.createHash('md5').update(pw).digest('hex'); // error: weak-password-hash
