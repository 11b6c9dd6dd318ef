// library: sequelize; feature: static-literal; expect: bad
const { Sequelize } = require('sequelize');
const { Invoice } = require('../models');

exports.totals = async (req, res) => {
  const rows = await Invoice.findAll({
    attributes: [
      'currency',
      [Sequelize.literal(`SUM(CASE WHEN status = '${req.query.status}' THEN total ELSE 0 END)`), 'sum'], // error: sql-concatenation
    ],
    group: ['currency'],
  });
  res.json(rows);
};
