// library: sequelize; feature: dialect options; expect: bad
const { Sequelize } = require('sequelize');

module.exports = new Sequelize(process.env.DATABASE_URL, {
  dialect: 'postgres',
  dialectOptions: {
    ssl: {
      require: true,
      rejectUnauthorized: false, // error: insecure-tls
    },
  },
});
