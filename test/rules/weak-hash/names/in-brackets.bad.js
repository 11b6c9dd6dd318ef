// library: node-forge; feature: names in brackets; expect: bad
const forge = require('node-forge');
const crypto = require('crypto');
const { md } = forge;

exports.issue = (certificate, key) => {
  certificate.sign(key, forge.md['sha1'].create()); // error: weak-hash
  return certificate;
};

exports.renew = (certificate, key) => {
  certificate.sign(key, md['md5']['create']()); // error: weak-hash
  return certificate;
};

exports.seal = (text) => {
  const signature = crypto['createHash']('md5').update(text).digest('hex'); // error: weak-hash
  return signature;
};
