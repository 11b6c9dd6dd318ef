// library: node-rsa; feature: the padding is set afterwards; expect: bad
const NodeRSA = require('node-rsa');

exports.seal = function (pem, text) {
  const key = new NodeRSA(pem);
  key.setOptions({ encryptionScheme: 'pkcs1' }); // warning: weak-cipher
  return key.encrypt(text, 'base64');
};
