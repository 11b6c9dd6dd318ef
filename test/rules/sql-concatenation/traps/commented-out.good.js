// library: pg; feature: comments-and-strings; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();

exports.show = async (req, res) => {
  // const { rows } = await pool.query(`SELECT * FROM orders WHERE id = ${req.params.id}`);
  const help = 'pool.query(`SELECT * FROM orders WHERE id = ${req.params.id}`)';
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]);
  res.json({ rows, help });
};
