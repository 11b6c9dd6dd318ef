// library: passport-jwt; feature: a strategy whose own check asks nothing of when a token runs out; expect: bad
const passport = require('passport');
const { Strategy, ExtractJwt } = require('passport-jwt');

module.exports = (keys) => {
  passport.use(new Strategy({
    jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
    secretOrKey: process.env.TOKEN_KEY,
    ignoreExpiration: true, // error: jwt-unverified
  }, async (claims, done) => done(null, await keys.ownerOf(claims.keyId))));
};
