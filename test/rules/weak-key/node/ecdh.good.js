// library: node:crypto; feature: ECDH over secp256k1; expect: innocent
const crypto = require('node:crypto');

exports.agree = (theirs) => {
  const mine = crypto.createECDH('secp256k1');
  mine.generateKeys();
  return mine.computeSecret(theirs);
};
