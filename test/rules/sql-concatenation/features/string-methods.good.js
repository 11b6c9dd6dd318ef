// library: mysql2; feature: string-methods; expect: innocent
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.find = async (req, res) => {
  const code = req.query.code.trim().toUpperCase().slice(0, 20).padEnd(20, ' ');
  const [rows] = await pool.query('select * from coupons where code = ?'.replace('select', 'SELECT').trim(), [code]);
  const [more] = await pool.query(`SELECT * FROM coupons WHERE length(code) = ${code.length} AND at = ${code.indexOf('-')}`);
  res.json([rows, more]);
};
