// library: sequelize; feature: query-interface; expect: bad
const { Sequelize } = require('sequelize');

const sequelize = new Sequelize('postgres://localhost/shop');

exports.dropTenant = async (req, res) => {
  const queryInterface = sequelize.getQueryInterface();
  await queryInterface.sequelize.query(`DROP SCHEMA "${req.params.tenant}" CASCADE`); // error: sql-concatenation
  res.sendStatus(204);
};
