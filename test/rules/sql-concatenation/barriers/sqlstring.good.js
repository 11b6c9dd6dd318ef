// library: mysql2; feature: sqlstring; expect: innocent
const SqlString = require('sqlstring');
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.find = async (req, res) => {
  const sql = SqlString.format('SELECT * FROM carts WHERE owner = ? AND ?? > 0', [req.query.owner, req.query.column]);
  const [rows] = await pool.query(sql);
  const [more] = await pool.query('SELECT * FROM carts WHERE note = ' + SqlString.escape(req.query.note));
  res.json([rows, more]);
};
