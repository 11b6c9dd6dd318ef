// library: sequelize, knex; feature: objects from another file, with constants and bound values; expect: innocent
const { Product, sequelize } = require('../models');
const knex = require('../db/knex');
const { z } = require('../schemas');

const ORDERS = { name: 'name ASC', newest: 'created_at DESC' };

exports.list = async (req, res) => {
  const order = ORDERS[req.query.order] ?? ORDERS.name;
  const kind = z.literal(req.query.kind);
  const rows = await Product.findAll({ order: sequelize.literal(order), where: sequelize.where(sequelize.col('kind'), req.query.kind) });
  res.json({ rows, kind });
};

exports.count = async (req, res) => {
  res.json(await knex('orders').select(knex.raw('count(??) as n', [req.query.column])));
};
