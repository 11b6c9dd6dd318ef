// library: bcrypt; feature: rounds of the configuration; expect: innocent
const bcrypt = require('bcrypt');

exports.hash = (password) => bcrypt.hash(password, Number(process.env.BCRYPT_ROUNDS ?? 12));
