// library: node:crypto; feature: the result is called hashed password; expect: bad
const { createHash } = require('node:crypto');

exports.prepare = (row) => {
  const hashedPassword = createHash('sha1').update(row.plain).digest('hex'); // error: weak-password-hash
  return { ...row, plain: undefined, hashedPassword };
};
