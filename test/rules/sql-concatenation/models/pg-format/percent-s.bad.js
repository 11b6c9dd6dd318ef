// library: pg-format; feature: percent-s; expect: bad
const format = require('pg-format');
const { Pool } = require('pg');

const pool = new Pool();

exports.rows = async (req, res) => {
  const sql = format('SELECT * FROM %I WHERE owner = %s', 'tasks', req.query.owner);
  const { rows } = await pool.query(sql); // error: sql-concatenation
  res.json(rows);
};
