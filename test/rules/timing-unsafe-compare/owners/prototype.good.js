// library: node:crypto; feature: methods on a prototype that count; expect: innocent
var crypto = require('crypto');

function Stock(name) {
  this.name = name;
  this.parts = [];
}

Stock.prototype = {
  tag: function (part) {
    return crypto.createHash('sha256').update(part).digest('hex');
  },
  holds: function (part, tag) {
    return this.tag(part) === tag;
  },
  named: function (name) {
    return this.name === name;
  },
};

module.exports = Stock;
