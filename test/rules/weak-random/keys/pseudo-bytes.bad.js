// library: node:crypto; feature: pseudoRandomBytes for a secret; expect: bad
const crypto = require('crypto');

exports.createWebhook = (url) => ({ url, secret: crypto.pseudoRandomBytes(24).toString('hex') }); // suggestion: weak-random
