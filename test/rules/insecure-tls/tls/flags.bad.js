// library: https; feature: flags of OpenSSL; expect: bad
const https = require('https');
const { constants } = require('crypto');

exports.old = https.createServer({ secureOptions: constants.SSL_OP_NO_TLSv1_2 | constants.SSL_OP_NO_TLSv1_3 }); // error: insecure-tls
exports.agent = new https.Agent({ secureOptions: constants.SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION }); // warning: insecure-tls
exports.keys = (jwksRsa) => jwksRsa({ jwksUri: 'https://id.acme.io/keys', strictSsl: false }); // error: insecure-tls
