// library: passport-jwt; feature: a strategy whose own check is not in sight; expect: bad
const { Strategy, ExtractJwt } = require('passport-jwt');
const { checkClaims } = require('@shop/logins');

exports.strategy = new Strategy({
  jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
  secretOrKey: process.env.TOKEN_KEY,
  ignoreExpiration: true, // warning: jwt-unverified
}, checkClaims);
