// library: pg-format; feature: percent-l; expect: innocent
const format = require('pg-format');
const { Pool } = require('pg');

const pool = new Pool();

exports.rows = async (req, res) => {
  const sql = format('SELECT * FROM %I WHERE owner = %L', req.query.table, req.query.owner);
  const { rows } = await pool.query(sql);
  const inserted = await pool.query(format('INSERT INTO tasks (owner, title) VALUES %L', [[req.query.owner, req.body.title]]));
  res.json({ rows, inserted });
};
