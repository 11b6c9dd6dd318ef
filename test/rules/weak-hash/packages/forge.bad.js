// library: node-forge; feature: forge's MD5 for a certificate's signature; expect: bad
const forge = require('node-forge');

exports.sealCertificate = (certificate, privateKey) => {
  const md = forge.md.md5.create(); // error: weak-hash
  md.update(certificate, 'utf8');
  const signature = privateKey.sign(md);
  return signature;
};
