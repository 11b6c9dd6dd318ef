// library: node:crypto; feature: a key object of a constant, told once, where it is used; expect: bad
const { createHmac, createSecretKey } = require('node:crypto');

const key = createSecretKey(Buffer.from('q8Rm31kVdTz7wLh0XcYs5NpJgE42bUaF'));

exports.mark = (text) => createHmac('sha256', key).update(text).digest('hex'); // error: hardcoded-key
