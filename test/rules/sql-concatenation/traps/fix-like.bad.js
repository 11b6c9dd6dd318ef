// library: mysql2; feature: fix-like; expect: bad
const pool = require('mysql2/promise').createPool({ database: 'docs' });

exports.search = async (req, res) => {
  const [rows] = await pool.query("SELECT * FROM docs WHERE title LIKE '%" + req.query.q + "%'"); // error: sql-concatenation
  res.json(rows);
};
