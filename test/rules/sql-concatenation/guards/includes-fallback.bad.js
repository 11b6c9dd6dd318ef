// library: mysql2; feature: includes-upper-case; expect: bad
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.list = async (req, res) => {
  const sort = ['price', 'name'].includes(req.query.sort) ? 'name' : req.query.sort;
  const [rows] = await pool.query(`SELECT * FROM toys ORDER BY ${sort}`); // error: sql-concatenation
  res.json(rows);
};
