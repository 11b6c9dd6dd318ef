// library: node:https; feature: not in production; expect: innocent
const https = require('https');

module.exports = process.env.NODE_ENV !== 'production' ? new https.Agent({ rejectUnauthorized: false }) : https.globalAgent;
