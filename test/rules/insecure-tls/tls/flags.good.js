// library: https; feature: flags of OpenSSL, done right; expect: innocent
const https = require('https');
const { constants } = require('crypto');

exports.server = https.createServer({ secureOptions: constants.SSL_OP_NO_SSLv3 | constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1 });
exports.keys = (jwksRsa) => jwksRsa({ jwksUri: 'https://id.acme.io/keys', strictSsl: true });
