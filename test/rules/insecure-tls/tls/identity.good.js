// library: node:tls; feature: a check of names and of a pin; expect: innocent
const tls = require('node:tls');

exports.connect = (host, pin) => tls.connect({
  host,
  port: 993,
  checkServerIdentity: (name, certificate) => (certificate.fingerprint256 === pin ? tls.checkServerIdentity(name, certificate) : new Error('another certificate')),
});
