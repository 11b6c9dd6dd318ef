// library: knex, sequelize; feature: files that take passwords from elsewhere, or from a machine of the developer; expect: innocent
module.exports = {
  development: { client: 'pg', connection: { host: '127.0.0.1', user: 'orders', password: 'h7Kq!vR2m-orders' } },
  container: { client: 'pg', connection: { host: 'postgres', user: 'orders', password: 'orders' } },
  example: { client: 'pg', connection: { host: 'db.acme.internal', user: 'orders', password: 'changeme' } },
  production: { client: 'pg', connection: { host: process.env.DB_HOST, user: 'orders', password: process.env.DB_PASSWORD } },
  local: { client: 'pg', connection: { user: 'orders', password: 'h7Kq!vR2m-orders' } },
};

module.exports.robots = { dialect: 'pirate', host: 'ship.acme.internal', username: 'polly', password: 'Zt4-wPq81#shop' };
module.exports.form = { connection: { host: 'db.acme.internal', password: 'Zt4-wPq81#shop' } };
