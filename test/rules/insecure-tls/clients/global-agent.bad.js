// library: node:https; feature: the global agent; expect: bad
const https = require('https');

https.globalAgent.options.rejectUnauthorized = false; // error: insecure-tls
