// library: node:crypto; feature: the key of an HMAC is given; expect: innocent
const { createHmac } = require('crypto');

exports.sign = (text, key) => createHmac('sha256', key).update(text).digest('hex');
