// library: pg; feature: object-assign; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

exports.list = async (req, res) => {
  const filter = Object.assign({ status: 'open' }, req.query);
  const query = {};
  query.text = `SELECT * FROM claims WHERE status = '${filter.status}'`;
  const { rows } = await pool.query(query); // error: sql-concatenation
  res.json(rows);
};
