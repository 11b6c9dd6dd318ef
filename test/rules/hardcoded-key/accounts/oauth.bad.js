// library: passport-google-oauth20; feature: the secret of a client; expect: bad
const passport = require('passport');
const GoogleStrategy = require('passport-google-oauth20').Strategy;
const TwitterStrategy = require('passport-twitter');

passport.use(new GoogleStrategy({
  clientID: '7154-shop.apps.googleusercontent.com',
  clientSecret: 'GOCSPX-8dj2kLq93mzPq1', // error: hardcoded-key
  callbackURL: '/auth/google/callback',
}, signIn));
passport.use(new TwitterStrategy({ consumerKey: 'k71', consumerSecret: 'd8f2c0aa91b34e7c', callbackURL: '/cb' }, signIn)); // error: hardcoded-key
