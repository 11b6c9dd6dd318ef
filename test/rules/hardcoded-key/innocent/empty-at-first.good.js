// library: node:crypto; feature: keys of objects that are empty at first; expect: innocent
var crypto = require('crypto');

function seal(key, text) {
  var cipher = crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12));
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function Channel() {
  this.key = null;
}

Channel.prototype.agree = function (shared) {
  this.key = crypto.createHash('sha256').update(shared).digest();
};

Channel.prototype.write = function (text) {
  return seal(this.key.slice(0, 32), text);
};

function Store() {
  this.key = '';
}

Store.prototype.open = function (file, done) {
  var self = this;
  require('fs').readFile(file, function (error, key) {
    self.key = key;
    done(error);
  });
};

Store.prototype.write = function (text) {
  return seal(this.key, text);
};

function Box() {
  this.key = null;
}

Box.prototype.write = function (text) {
  return seal(this.key.slice(0, 32), text);
};

exports.box = function (key) {
  var box = new Box();
  box.key = key;
  return box;
};
exports.Channel = Channel;
exports.Store = Store;
