// library: jsonwebtoken; feature: a secret from a configuration file; expect: bad
module.exports = {
  port: 3000,
  jwt: { secret: 'a1b2c3d4e5f6', expiresIn: '1h' },
};
