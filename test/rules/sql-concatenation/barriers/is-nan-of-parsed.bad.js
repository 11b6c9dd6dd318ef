// library: mysql2; feature: isnan-of-parseint; expect: bad
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.item = async (req, res) => {
  const id = req.params.id;
  // parseInt('1; DROP TABLE items') is 1
  if (isNaN(parseInt(id))) return res.status(400).send('bad id');
  const [rows] = await pool.query(`SELECT * FROM items WHERE id = ${id}`); // error: sql-concatenation
  res.json(rows);
};
