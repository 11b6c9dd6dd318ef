// library: sequelize; feature: template; expect: bad
const { Sequelize, QueryTypes } = require('sequelize');
const express = require('express');

const sequelize = new Sequelize(process.env.DATABASE_URL);
const router = express.Router();

router.get('/products/search', async (req, res) => {
  const term = req.query.term;
  const products = await sequelize.query(`SELECT * FROM products WHERE name = '${term}'`, { type: QueryTypes.SELECT }); // error: sql-concatenation
  res.json(products);
});

module.exports = router;
