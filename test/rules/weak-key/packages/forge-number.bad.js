// library: node-forge; feature: the length as first argument; expect: bad
const { pki } = require('node-forge');

exports.create = () => pki.rsa.generateKeyPair(1024); // error: weak-key
