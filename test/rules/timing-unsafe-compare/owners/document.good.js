// library: mongoose; feature: methods of a schema that compare what is no secret; expect: innocent
const crypto = require('crypto');
const mongoose = require('mongoose');

const fileSchema = new mongoose.Schema({ name: String, digest: String });

fileSchema.methods.digestOf = function (text) {
  return crypto.createHash('sha256').update(text).digest('hex');
};

fileSchema.methods.isSame = function (text) {
  return this.digestOf(text) === this.digest;
};

module.exports = mongoose.model('File', fileSchema);
