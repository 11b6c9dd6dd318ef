// library: request; feature: strictSSL; expect: bad
const request = require('request');

exports.load = (url, done) => request({ url, strictSSL: false }, done); // error: insecure-tls
