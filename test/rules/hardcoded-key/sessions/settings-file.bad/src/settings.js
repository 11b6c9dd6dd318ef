const defaults = { cookies: { resave: false, saveUninitialized: false } };

module.exports = {
  port: process.env.PORT || 3000,
  signature: process.env.BEEHIVE_SIGNATURE || 'smoke-and-honey',
  cookies: { ...defaults.cookies, secret: process.env.BEEHIVE_SESSIONS || 'queen-of-hive-7' },
};
