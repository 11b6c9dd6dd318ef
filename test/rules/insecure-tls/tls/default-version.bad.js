// library: node:tls; feature: the default of the process; expect: bad
const tls = require('tls');

tls.DEFAULT_MIN_VERSION = 'TLSv1.1'; // error: insecure-tls
