// library: mysql2; feature: generated-values; expect: bad
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.byIds = async (req, res) => {
  const ids = req.body.ids;
  const [a] = await pool.execute(`SELECT * FROM items WHERE id IN (${ids})`); // error: sql-concatenation
  const rows = req.body.rows.map((row) => `(${row.id}, '${row.name}')`).join(', ');
  await pool.execute(`INSERT INTO items (id, name) VALUES ${rows}`); // error: sql-concatenation
  res.json(a);
};
