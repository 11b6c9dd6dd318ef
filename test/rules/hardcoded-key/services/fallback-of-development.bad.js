// library: express-session; feature: a fallback in a program that asks where it runs; expect: bad
const session = require('express-session');

const production = process.env.NODE_ENV === 'production';

module.exports = session({
  secret: process.env.DOCK_SESSION_SECRET || 'docks', // warning: hardcoded-key
  resave: false,
  saveUninitialized: false,
  cookie: { secure: production },
});
