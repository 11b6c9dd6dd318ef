// library: superagent; feature: certificates are not checked for a request, done right; expect: innocent
const request = require('superagent');

exports.load = (url, ca) => request.get(url).set('accept', 'application/json').ca(ca);
