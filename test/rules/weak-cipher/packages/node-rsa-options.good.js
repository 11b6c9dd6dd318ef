// library: node-rsa; feature: the padding is set afterwards, done right; expect: innocent
const NodeRSA = require('node-rsa');

exports.seal = function (pem, text) {
  const key = new NodeRSA(pem);
  key.setOptions({ encryptionScheme: 'pkcs1_oaep' });
  return key.encrypt(text, 'base64');
};
