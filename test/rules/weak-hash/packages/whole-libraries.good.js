// library: jsrsasign; feature: digests and signatures of libraries for browsers, done right; expect: innocent
const sjcl = require('sjcl');
const { KJUR } = require('jsrsasign');
const createHash = require('create-hash');

exports.first = (apiSecret) => sjcl.codec.hex.fromBits(sjcl.hash.sha256.hash(apiSecret));
exports.etag = (body) => KJUR.crypto.Util.md5(body);
exports.fourth = function (text, key) {
  const signature = new KJUR.crypto.Signature({ alg: 'SHA256withRSA' });
  signature.init(key);
  signature.updateString(text);
  return signature.sign();
};
exports.fifth = (apiSecret) => createHash('sha256').update(apiSecret).digest('hex');
