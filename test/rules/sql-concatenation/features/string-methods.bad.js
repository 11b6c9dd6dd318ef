// library: mysql2; feature: string-methods; expect: bad
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.find = async (req, res) => {
  const code = req.query.code.trim().toUpperCase().slice(0, 20).padEnd(20, ' ');
  const [rows] = await pool.query(`SELECT * FROM coupons WHERE code = '${code}'`); // error: sql-concatenation
  const [first] = req.query.range.split('..');
  const [more] = await pool.query(`SELECT * FROM coupons WHERE id > ${first}`); // error: sql-concatenation
  res.json([rows, more]);
};
