// library: mongoose; feature: a hook that hashes with bcrypt; expect: innocent
const bcrypt = require('bcrypt');
const mongoose = require('mongoose');

const schema = new mongoose.Schema({ email: String, password: String });

schema.pre('save', async function () {
  this.password = await bcrypt.hash(this.password, 12);
});

module.exports = mongoose.model('User', schema);
