// library: mysql2; feature: booleans; expect: innocent
const pool = require('mysql2/promise').createPool({ database: 'crm' });

exports.contacts = async (req, res) => {
  const active = req.query.active === 'true';
  const [a] = await pool.query(`SELECT * FROM contacts WHERE active = ${active}`);
  const [b] = await pool.query(`SELECT * FROM contacts WHERE vip = ${!!req.query.vip}`);
  const [c] = await pool.query(`SELECT * FROM contacts WHERE deleted = ${Boolean(req.query.deleted)}`);
  const [d] = await pool.query(`SELECT * FROM contacts WHERE blocked = ${req.query.blocked ? 1 : 0}`);
  res.json([a, b, c, d]);
};
