// library: mongoose; feature: methods of a schema that call each other; expect: bad
const crypto = require('crypto');
const mongoose = require('mongoose');

const memberSchema = new mongoose.Schema({ secret: String, salt: String, passwordHash: String });

memberSchema.methods.markOf = function (text) {
  return crypto.createHmac('sha256', this.secret).update(text).digest('hex');
};

memberSchema.methods.verify = function (text, mark) {
  return this.markOf(text) === mark; // error: timing-unsafe-compare
};

memberSchema.methods.stretch = function (password) {
  return crypto.pbkdf2Sync(password, this.salt, 650000, 32, 'sha256').toString('hex');
};

memberSchema.methods.authenticate = function (password) {
  return this.stretch(password) === this.passwordHash; // warning: timing-unsafe-compare
};

module.exports = mongoose.model('Member', memberSchema);
