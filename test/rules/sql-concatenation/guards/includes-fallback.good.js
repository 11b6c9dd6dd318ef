// library: mysql2; feature: includes-ternary; expect: innocent
const pool = require('mysql2/promise').createPool({ database: 'shop' });

exports.list = async (req, res) => {
  const sort = ['price', 'name'].includes(req.query.sort) ? req.query.sort : 'name';
  let dir = req.query.dir;
  if (!['ASC', 'DESC'].includes(dir)) dir = 'ASC';
  const [rows] = await pool.query(`SELECT * FROM toys ORDER BY ${sort} ${dir}`);
  res.json(rows);
};
