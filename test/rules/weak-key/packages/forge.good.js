// library: node-forge; feature: RSA of 4096 bits in forge; expect: innocent
const forge = require('node-forge');

exports.create = () => forge.pki.rsa.generateKeyPair(4096);
exports.later = (done) => forge.pki.rsa.generateKeyPair({ bits: 2048, workers: 2 }, done);
