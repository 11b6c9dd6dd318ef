// library: node:crypto; feature: a good random value, and another where there is none; expect: innocent
const { webcrypto } = require('node:crypto');

exports.makeToken = () => {
  if (webcrypto) {
    return webcrypto.randomUUID();
  }
  return Math.random().toString(36).slice(2);
};
