// library: node:crypto; feature: a hash of a password compared with the stored one; expect: bad
const { createHash } = require('crypto');
const { Model } = require('sequelize');

class Member extends Model {
  static stretch(password, salt) {
    return createHash('sha256').update(password + salt).digest('base64'); // error: weak-password-hash
  }

  isRight(password) {
    return Member.stretch(password, this.salt) === this.passwordDigest; // warning: timing-unsafe-compare
  }
}

module.exports = { Member };
