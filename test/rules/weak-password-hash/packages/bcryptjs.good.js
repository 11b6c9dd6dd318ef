// library: bcryptjs; feature: twelve rounds; expect: innocent
const bcrypt = require('bcryptjs');

exports.hash = (password) => bcrypt.hashSync(password, bcrypt.genSaltSync(12));
