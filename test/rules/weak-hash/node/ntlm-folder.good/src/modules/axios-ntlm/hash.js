// library: node:crypto; feature: a folder named after its protocol; expect: innocent
const crypto = require('crypto');

exports.proof = (key, data) => crypto.createHmac('md5', key).update(data).digest();
