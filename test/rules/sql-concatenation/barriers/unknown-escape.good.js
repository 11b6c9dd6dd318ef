// library: none; feature: escape-of-unknown-receiver; expect: innocent
const db = require('../db');

exports.find = async (req, res) => {
  const rows = await db.query('SELECT * FROM suppliers WHERE name = ' + db.escape(req.query.name));
  const more = await db.query(`SELECT * FROM suppliers ORDER BY ${db.escapeId(req.query.sort)}`);
  res.json({ rows, more });
};
