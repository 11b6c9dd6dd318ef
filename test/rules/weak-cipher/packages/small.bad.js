// library: des.js; feature: small packages with old ciphers; expect: bad
const des = require('des.js');
const Blowfish = require('egoroof-blowfish');
const { createCipheriv } = require('browserify-cipher');
const CryptoJS = require('crypto-js');

exports.first = (key, text) => des.DES.create({ type: 'encrypt', key }).update(text); // error: weak-cipher
exports.second = (key, text) => new Blowfish(key, Blowfish.MODE.CBC).encode(text); // error: weak-cipher
exports.third = (key, iv, text) => createCipheriv('des-cbc', key, iv).update(text); // error: weak-cipher
exports.fourth = (key, text) => CryptoJS.RabbitLegacy.encrypt(text, key).toString(); // error: weak-cipher
