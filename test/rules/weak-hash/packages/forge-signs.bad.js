// library: node-forge; feature: an object that hashes goes to what signs; expect: bad
const forge = require('node-forge');

exports.certifyScanner = (scanner, authority) => {
  scanner.sign(authority.privateKey, forge.md.sha1.create()); // error: weak-hash
  return forge.pki.certificateToPem(scanner);
};

exports.signManifest = (key, manifest) => {
  const md = forge.md.md5.create(); // error: weak-hash
  md.update(manifest, 'utf8');
  return key.sign(md);
};
