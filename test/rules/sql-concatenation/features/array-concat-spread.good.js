// library: pg; feature: array-concat-spread; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();

exports.list = async (req, res) => {
  const base = ['SELECT * FROM tickets'];
  const filters = ['WHERE queue = $1'];
  const values = [].concat(req.query.queue);
  const a = await pool.query(base.concat(filters).join('\n'), values);
  const b = await pool.query([...base, ...filters, 'LIMIT 10'].join(' '), [...values]);
  res.json([a.rows, b.rows]);
};
