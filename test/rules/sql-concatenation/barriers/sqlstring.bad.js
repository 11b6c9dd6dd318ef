// library: mysql2; feature: sqlstring-raw; expect: bad
const SqlString = require('sqlstring');
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.find = async (req, res) => {
  const sql = SqlString.format('SELECT * FROM carts WHERE owner = ? AND ' + req.query.filter, [req.query.owner]);
  const [rows] = await pool.query(sql); // error: sql-concatenation
  const [more] = await pool.query("SELECT * FROM carts WHERE note = '" + SqlString.escapeId(req.query.note) + "'"); // error: sql-concatenation
  res.json([rows, more]);
};
// never: [SqlString.escapeId(
