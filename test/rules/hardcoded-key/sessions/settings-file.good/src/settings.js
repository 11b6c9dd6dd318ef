if (!process.env.BEEHIVE_SESSIONS) throw new Error('BEEHIVE_SESSIONS is not set');

module.exports = {
  port: process.env.PORT || 3000,
  signature: process.env.BEEHIVE_SIGNATURE,
  cookies: { resave: false, saveUninitialized: false, secret: process.env.BEEHIVE_SESSIONS },
};
