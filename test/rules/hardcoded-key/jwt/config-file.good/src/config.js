// library: jsonwebtoken; feature: a secret from the environment, by a configuration file; expect: innocent
module.exports = {
  port: 3000,
  jwt: { secret: process.env.JWT_SECRET, expiresIn: '1h' },
};
