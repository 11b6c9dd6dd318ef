// library: sequelize; feature: query-interface; expect: innocent
const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize('postgres://localhost/shop');

exports.prepare = async () => {
  const queryInterface = sequelize.getQueryInterface();
  for (const table of ['orders', 'refunds']) {
    await queryInterface.sequelize.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await queryInterface.addColumn(table, 'tenant', { type: DataTypes.STRING });
  }
};
