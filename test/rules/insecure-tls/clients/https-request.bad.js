// library: node:https; feature: options of one request; expect: bad
const https = require('https');

exports.call = (body, done) => {
  const options = {
    host: 'api.bank.example',
    port: 443,
    method: 'POST',
    rejectUnauthorized: false, // error: insecure-tls
    // never: rejectUnauthorized: true
  };
  const request = https.request(options, done);
  request.end(JSON.stringify(body));
};
