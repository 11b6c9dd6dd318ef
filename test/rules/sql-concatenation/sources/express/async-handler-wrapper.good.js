// library: pg; feature: wrapped-handler; expect: innocent
const express = require('express');
const asyncHandler = require('express-async-handler');
const { Pool } = require('pg');

const pool = new Pool();
const router = express.Router();

router.get('/plans', asyncHandler(async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM plans WHERE currency = $1', [req.query.currency]);
  res.json(rows);
}));

module.exports = router;
