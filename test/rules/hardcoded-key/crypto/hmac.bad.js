// library: node:crypto; feature: the key of an HMAC; expect: bad
const { createHmac } = require('crypto');

const KEY = 'b5f1c7';

exports.sign = (text) => createHmac('sha256', KEY).update(text).digest('hex'); // error: hardcoded-key
