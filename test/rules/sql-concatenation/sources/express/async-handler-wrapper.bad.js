// library: pg; feature: wrapped-handler; expect: bad
const express = require('express');
const asyncHandler = require('express-async-handler');
const { Pool } = require('pg');

const pool = new Pool();
const router = express.Router();

router.get('/plans', asyncHandler(async (req, res) => {
  const { rows } = await pool.query("SELECT * FROM plans WHERE currency = '" + req.query.currency + "'"); // error: sql-concatenation
  res.json(rows);
}));

module.exports = router;
