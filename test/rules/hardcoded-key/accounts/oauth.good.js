// library: passport-google-oauth20; feature: the secret of a client, done right; expect: innocent
const passport = require('passport');
const GoogleStrategy = require('passport-google-oauth20').Strategy;

passport.use(new GoogleStrategy({ clientID: process.env.GOOGLE_ID, clientSecret: process.env.GOOGLE_SECRET, callbackURL: '/auth/google/callback' }, signIn));
passport.use(new GoogleStrategy({ clientID: 'YOUR_CLIENT_ID', clientSecret: 'YOUR_CLIENT_SECRET', callbackURL: '/auth/google/callback' }, signIn));
exports.columns = { clientId: 'client_id', clientSecret: 'client_secret' };
exports.labels = { clientSecret: 'The secret of the client' };
