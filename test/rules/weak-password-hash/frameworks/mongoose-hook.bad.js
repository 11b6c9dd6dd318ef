// library: mongoose; feature: a hook that hashes with SHA-256; expect: bad
const crypto = require('crypto');
const mongoose = require('mongoose');

const schema = new mongoose.Schema({ email: String, password: String });

schema.pre('save', function (next) {
  this.password = crypto.createHash('sha256').update(this.password).digest('hex'); // error: weak-password-hash
  next();
});

module.exports = mongoose.model('User', schema);
