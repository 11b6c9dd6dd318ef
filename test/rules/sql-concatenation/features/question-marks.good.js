// library: mysql2; feature: generated-placeholders; expect: innocent
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.byIds = async (req, res) => {
  const ids = req.body.ids;
  const [a] = await pool.execute(`SELECT * FROM items WHERE id IN (${ids.map(() => '?').join(', ')})`, ids);
  const [b] = await pool.execute(`SELECT * FROM items WHERE id IN (${Array(ids.length).fill('?').join(',')})`, ids);
  const [c] = await pool.execute(`SELECT * FROM items WHERE id IN (${'?,'.repeat(ids.length).slice(0, -1)})`, ids);
  const [d] = await pool.execute(`SELECT * FROM items WHERE id IN (${new Array(ids.length).fill('?')})`, ids);
  const [e] = await pool.execute(`SELECT * FROM items WHERE id IN (${Array.from({ length: ids.length }, () => '?').join()})`, ids);
  const rows = req.body.rows.map(() => '(?, ?)').join(', ');
  await pool.execute(`INSERT INTO items (id, name) VALUES ${rows}`, req.body.rows.flat());
  res.json([a, b, c, d, e]);
};
