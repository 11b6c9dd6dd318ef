// library: mysql; feature: bind-call-apply; expect: innocent
const mysql = require('mysql');
const util = require('util');
const db = mysql.createConnection({ database: 'erp' });
const query = util.promisify(db.query).bind(db);
const bound = db.query.bind(db);

exports.find = async (req, res) => {
  const rows = await query('SELECT * FROM parts WHERE maker = ?', [req.query.maker]);
  bound('SELECT * FROM parts WHERE bin = ?', [req.query.bin], () => {});
  db.query.apply(db, ['DELETE FROM picks WHERE part = ?', [req.query.part]]);
  res.json(rows);
};
