// library: knex, sequelize; feature: files that only say how to sign in; expect: bad
module.exports = {
  client: 'pg',
  connection: {
    host: 'orders-db.acme.internal',
    user: 'orders',
    password: 'h7Kq!vR2m-orders', // error: hardcoded-key
    database: 'orders',
  },
  migrations: { directory: './migrations' },
};

module.exports.sequelize = {
  development: { dialect: 'mysql', host: 'localhost', username: 'root', password: 'root' },
  production: {
    username: 'shop',
    password: 'Zt4-wPq81#shop', // error: hardcoded-key
    database: 'shop',
    host: 'mysql.shop.io',
    dialect: 'mysql',
  },
};

module.exports.stages = {
  staging: { client: 'mysql2', connection: 'mysql://app:Rk82-vvQ1x@db.staging.shop.io/app' }, // error: hardcoded-key
};
