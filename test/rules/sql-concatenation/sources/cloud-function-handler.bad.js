// library: pg; feature: handler that gets a request and a response; expect: bad
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = async (req, res) => {
  const { rows } = await pool.query("SELECT id FROM invoices WHERE number = '" + req.query.number + "'"); // error: sql-concatenation
  res.json(rows);
};
