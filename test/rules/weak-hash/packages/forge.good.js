// library: node-forge; feature: forge's SHA-256 for a signature; expect: innocent
const forge = require('node-forge');

exports.sealCertificate = (certificate, privateKey) => {
  const md = forge.md.sha256.create();
  md.update(certificate, 'utf8');
  return privateKey.sign(md);
};
