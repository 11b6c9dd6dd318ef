// library: mysql2; feature: not-a-boolean; expect: bad
const pool = require('mysql2/promise').createPool({ database: 'crm' });

exports.contacts = async (req, res) => {
  const active = req.query.active ?? true;
  const [a] = await pool.query(`SELECT * FROM contacts WHERE active = ${active}`); // error: sql-concatenation
  const vip = req.query.vip && req.query.vip;
  const [b] = await pool.query(`SELECT * FROM contacts WHERE vip = ${vip}`); // error: sql-concatenation
  res.json([a, b]);
};
