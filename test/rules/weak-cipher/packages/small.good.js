// library: des.js; feature: small packages with old ciphers, done right; expect: innocent
const des = require('des.js');
const { createCipheriv } = require('browserify-cipher');

exports.utils = des.utils;
exports.third = (key, iv, text) => createCipheriv('aes-256-cbc', key, iv).update(text);
