// library: sequelize; feature: fn-col; expect: innocent
const { Sequelize, fn, col } = require('sequelize');
const { Invoice } = require('../models');

exports.totals = async (req, res) => {
  const rows = await Invoice.findAll({
    where: { status: req.query.status },
    attributes: ['currency', [fn('SUM', col('total')), 'sum'], [Sequelize.literal('COUNT(*)'), 'invoices']],
    group: ['currency'],
  });
  res.json(rows);
};
