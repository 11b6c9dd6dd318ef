// library: sequelize; feature: replacements; expect: innocent
const { Sequelize, QueryTypes } = require('sequelize');
const express = require('express');

const sequelize = new Sequelize(process.env.DATABASE_URL);
const router = express.Router();

router.get('/products/search', async (req, res) => {
  const term = req.query.term;
  const products = await sequelize.query('SELECT * FROM products WHERE name LIKE :term', {
    replacements: { term: `%${term}%` },
    type: QueryTypes.SELECT,
  });
  const exact = await sequelize.query('SELECT * FROM products WHERE name = $1', { bind: [term] });
  res.json({ products, exact });
});

module.exports = router;
