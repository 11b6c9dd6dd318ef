// library: mysql2; feature: isnan-direct; expect: innocent
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.item = async (req, res) => {
  const id = parseInt(req.params.id);
  if (isNaN(id)) return res.status(400).send('bad id');
  const [rows] = await pool.query(`SELECT * FROM items WHERE id = ${id}`);
  const size = req.query.size;
  if (isNaN(size)) return res.status(400).send('bad size');
  const [more] = await pool.query(`SELECT * FROM items LIMIT ${size}`);
  res.json([rows, more]);
};
