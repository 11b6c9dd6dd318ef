// library: node:process; feature: the variable is set with others, or in production; expect: bad
const { fork } = require('node:child_process');

Object.assign(process.env, { LANG: 'C', NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // error: insecure-tls

exports.start = () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.env.NODE_ENV === 'production' ? '0' : '1'; // error: insecure-tls
};

exports.work = () => fork('./work.js', [], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); // warning: insecure-tls
