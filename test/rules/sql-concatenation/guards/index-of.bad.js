// library: pg; feature: index-of-in-text; expect: bad
const { Pool } = require('pg');
const pool = new Pool();
const ALLOWED = ['name', 'size'];

exports.list = async (req, res) => {
  const { sort, then } = req.query;
  // every text that contains "name" passes
  if (sort.indexOf('name') === -1) return res.status(400).end();
  const a = await pool.query(`SELECT * FROM files ORDER BY ${sort}`); // error: sql-concatenation
  if (ALLOWED.indexOf(then) >= 0) return res.status(400).end();
  const b = await pool.query(`SELECT * FROM files ORDER BY ${then}`); // error: sql-concatenation
  res.json([a.rows, b.rows]);
};
