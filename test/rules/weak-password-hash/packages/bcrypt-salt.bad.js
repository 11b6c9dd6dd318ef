// library: bcrypt; feature: salt with few rounds; expect: bad
const bcrypt = require('bcrypt');

exports.hash = async (password) => {
  // fixed: const salt = await bcrypt.genSalt(12);
  const salt = await bcrypt.genSalt(4); // error: weak-password-hash
  return bcrypt.hash(password, salt);
};
