// library: node:process; feature: the variable is set with others, or in production; expect: innocent
const { fork } = require('node:child_process');

Object.assign(process.env, { LANG: 'C', NODE_TLS_REJECT_UNAUTHORIZED: '1' });

exports.start = () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.env.NODE_ENV === 'production' ? '1' : '0';
};

exports.work = () => fork('./work.js', [], { env: { ...process.env, NODE_EXTRA_CA_CERTS: './ca.pem' } });
