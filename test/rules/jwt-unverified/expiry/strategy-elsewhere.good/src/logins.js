// library: passport-jwt; feature: a strategy whose own check looks when a token runs out; expect: innocent
class Logins {
  constructor(keys) {
    this.keys = keys;
  }

  async check(claims, done) {
    if (claims.exp * 1000 < Date.now()) {
      await this.keys.close(claims.keyId);
      return done(null, false);
    }
    done(null, await this.keys.ownerOf(claims.keyId));
  }
}
module.exports = Logins;
