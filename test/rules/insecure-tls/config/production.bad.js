// library: node:https; feature: in production of all places; expect: bad
const https = require('https');

module.exports = process.env.NODE_ENV === 'production' ? new https.Agent({ rejectUnauthorized: false }) : https.globalAgent; // error: insecure-tls
