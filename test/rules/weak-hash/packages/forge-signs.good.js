// library: node-forge; feature: SHA-256 that signs, and SHA-1 where padding and derivation do not need what it lost; expect: innocent
const forge = require('node-forge');

exports.certifyScanner = (scanner, authority) => {
  scanner.sign(authority.privateKey, forge.md.sha256.create());
  return forge.pki.certificateToPem(scanner);
};

exports.sealLabel = (key, label) => key.encrypt(label, 'RSA-OAEP', { md: forge.md.sha1.create(), mgf1: { md: forge.md.sha1.create() } });
