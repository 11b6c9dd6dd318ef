// library: pg; feature: partly-bound; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

exports.search = async (req, res) => {
  const { tenant, term } = req.query;
  const { rows } = await pool.query(`SELECT * FROM docs WHERE tenant = $1 AND title ILIKE '%${term}%'`, [tenant]); // error: sql-concatenation
  res.json(rows);
};
// fixed: const { rows } = await pool.query(`SELECT * FROM docs WHERE tenant = $1 AND title ILIKE $2`, [tenant, `%${term}%`]);
