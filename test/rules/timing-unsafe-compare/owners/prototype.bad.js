// library: node:crypto; feature: methods on a prototype; expect: bad
var crypto = require('crypto');

function Voucher(config) {
  this.config = config;
  this.secret = config.voucherSecret;
}

Voucher.prototype.stamp = function stamp(text) {
  return crypto.createHmac('sha256', this.secret).update(text).digest('hex');
};

Voucher.prototype.check = function check(text, stamp) {
  return this.stamp(text) === stamp; // error: timing-unsafe-compare
};

Voucher.prototype.isLonger = function isLonger(text, other) {
  return this.stamp(text).length === other.length;
};

module.exports = Voucher;
