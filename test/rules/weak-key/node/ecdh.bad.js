// library: node:crypto; feature: ECDH over a curve of 112 bits; expect: bad
const crypto = require('node:crypto');

exports.agree = (theirs) => {
  const mine = crypto.createECDH('secp112r1'); // error: weak-key
  mine.generateKeys();
  return mine.computeSecret(theirs);
};
