// library: pg; feature: array-concat-spread; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

exports.list = async (req, res) => {
  const base = ['SELECT * FROM tickets'];
  const filters = ["WHERE queue = '" + req.query.queue + "'"];
  const a = await pool.query(base.concat(filters).join('\n')); // error: sql-concatenation
  const b = await pool.query([...base, ...filters, 'LIMIT 10'].join(' ')); // error: sql-concatenation
  filters.unshift('-- tickets of a queue');
  res.json([a.rows, b.rows]);
};
