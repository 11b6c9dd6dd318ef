// library: node:tls; feature: weak ciphers excluded; expect: innocent
const https = require('https');

exports.server = (key, cert) => https.createServer({ key, cert, ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:HIGH:!aNULL:!MD5:!RC4:!3DES' });
