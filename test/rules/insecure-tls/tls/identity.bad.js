// library: node:tls; feature: a check of names that accepts all; expect: bad
const tls = require('node:tls');

exports.connect = (host) => tls.connect({
  host,
  port: 993,
  checkServerIdentity: () => undefined, // error: insecure-tls
});
