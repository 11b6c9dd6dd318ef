// library: pg; feature: index-of; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();
const ALLOWED = ['name', 'size'];

exports.list = async (req, res) => {
  const { sort, then } = req.query;
  if (ALLOWED.indexOf(sort) === -1) return res.status(400).end();
  if (ALLOWED.indexOf(then) < 0) return res.status(400).end();
  const { rows } = await pool.query(`SELECT * FROM files ORDER BY ${sort}, ${then}`);
  res.json(rows);
};
