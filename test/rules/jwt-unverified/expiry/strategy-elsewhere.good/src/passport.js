const passport = require('passport');
const { Strategy, ExtractJwt } = require('passport-jwt');
const Logins = require('./logins');

module.exports = (keys) => {
  const logins = new Logins(keys);
  passport.use(new Strategy({
    jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
    secretOrKey: process.env.TOKEN_KEY,
    ignoreExpiration: true,
  }, logins.check.bind(logins)));
};
