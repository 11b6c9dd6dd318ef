// library: node:crypto; feature: a function that is called what it does; expect: bad
const crypto = require('crypto');

exports.md5Hash = (text) => crypto.createHash('md5').update(text).digest('hex'); // suggestion: weak-hash
