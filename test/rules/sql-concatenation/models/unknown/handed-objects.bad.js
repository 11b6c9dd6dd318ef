// library: sequelize, knex; feature: the library's object comes from a file that is not here; expect: bad
const { Op } = require('sequelize');
const { Product, sequelize } = require('../models');
const knex = require('../db/knex');
const db = require('../db');

exports.list = async (req, res) => {
  const order = req.query.order || 'name';
  const rows = await Product.findAll({ where: { price: { [Op.gt]: 0 } }, order: sequelize.literal(order) }); // error: sql-concatenation
  const top = await Product.findOne({ attributes: [[db.sequelize.literal(`max(${req.query.column})`), 'top']] }); // error: sql-concatenation
  res.json({ rows, top });
};

exports.count = async (req, res) => {
  res.json(await knex('orders').select(knex.raw(`count(${req.query.column}) as n`))); // error: sql-concatenation
};
