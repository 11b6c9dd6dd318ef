// library: request; feature: strictSSL is on; expect: innocent
const request = require('request');

exports.load = (url, done) => request({ url, strictSSL: true }, done);
