// library: node:https; feature: checking is on; expect: innocent
const https = require('https');

exports.call = (body, done) => {
  const options = { host: 'api.bank.example', port: 443, method: 'POST', rejectUnauthorized: true };
  const request = https.request(options, done);
  request.end(JSON.stringify(body));
};
