// library: pg; feature: object-assign; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();

exports.list = async (req, res) => {
  const filter = Object.assign({}, req.query, { status: 'open' });
  const query = {};
  query.text = `SELECT * FROM claims WHERE status = '${filter.status}' AND owner = $1`;
  query.values = [filter.owner];
  const { rows } = await pool.query(query);
  res.json(rows);
};
