// library: sequelize; feature: dialect options that check; expect: innocent
const { Sequelize } = require('sequelize');

module.exports = new Sequelize(process.env.DATABASE_URL, { dialect: 'postgres', dialectOptions: { ssl: { require: true } } });
