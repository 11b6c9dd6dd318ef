// library: node:crypto; feature: hashed before a worker runs bcrypt; expect: innocent
const { createHash } = require('node:crypto');

exports.hash = async (pool, rounds, password) => {
  const short = createHash('sha512').update(password).digest('hex');
  return pool.exec('hash', [short, rounds]);
};
