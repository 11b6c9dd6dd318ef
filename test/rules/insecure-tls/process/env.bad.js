// library: node:process; feature: the whole process; expect: bad
require('dotenv').config();

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // error: insecure-tls
