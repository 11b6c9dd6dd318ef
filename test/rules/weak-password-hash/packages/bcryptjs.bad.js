// library: bcryptjs; feature: one round; expect: bad
const bcrypt = require('bcryptjs');

exports.seedAdmin = () => ({
  email: 'admin@shop.example',
  // fixed:   password: bcrypt.hashSync(process.env.ADMIN_PASSWORD, 12),
  password: bcrypt.hashSync(process.env.ADMIN_PASSWORD, 1), // error: weak-password-hash
});
