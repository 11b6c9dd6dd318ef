// library: node:tls; feature: weak ciphers in the list; expect: bad
const https = require('https');

exports.server = (key, cert) => https.createServer({ key, cert, ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:RC4-SHA:!aNULL' }); // error: insecure-tls
