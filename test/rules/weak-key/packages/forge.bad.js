// library: node-forge; feature: RSA of 512 bits in forge; expect: bad
const forge = require('node-forge');

exports.create = () => forge.pki.rsa.generateKeyPair({ bits: 512, e: 0x10001 }); // error: weak-key
