// library: node:crypto; feature: keys of objects with a prototype; expect: bad
var crypto = require('crypto');

function Archive() {
  this.key = 'c0ld-storage-archive-key-32-byte';
  this.iv = null;
}

Archive.prototype.start = function () {
  this.iv = crypto.randomBytes(16);
};

Archive.prototype.write = function (text) {
  var cipher = crypto.createCipheriv('aes-256-cbc', this.key, this.iv); // error: hardcoded-key
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
};

module.exports = Archive;
