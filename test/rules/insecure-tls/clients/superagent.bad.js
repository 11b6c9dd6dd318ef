// library: superagent; feature: certificates are not checked for a request; expect: bad
const request = require('superagent');

exports.load = (url) => request.get(url).set('accept', 'application/json').disableTLSCerts(); // error: insecure-tls
