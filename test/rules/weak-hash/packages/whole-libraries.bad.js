// library: jsrsasign; feature: digests and signatures of libraries for browsers; expect: bad
const sjcl = require('sjcl');
const { KJUR } = require('jsrsasign');
const createHash = require('create-hash');
const RIPEMD160 = require('ripemd160');

exports.first = (apiSecret) => sjcl.codec.hex.fromBits(sjcl.hash.sha1.hash(apiSecret)); // error: weak-hash
exports.second = (apiSecret) => KJUR.crypto.Util.md5(apiSecret); // error: weak-hash
exports.third = (apiSecret) => new KJUR.crypto.MessageDigest({ alg: 'sha1', prov: 'cryptojs' }).digestString(apiSecret); // error: weak-hash
exports.fourth = function (text, key) {
  const signature = new KJUR.crypto.Signature({ alg: 'SHA1withRSA' }); // error: weak-hash
  signature.init(key);
  signature.updateString(text);
  return signature.sign();
};
exports.fifth = (apiSecret) => createHash('sha1').update(apiSecret).digest('hex'); // error: weak-hash
exports.sixth = (apiSecret) => new RIPEMD160().update(apiSecret).digest('hex'); // error: weak-hash
