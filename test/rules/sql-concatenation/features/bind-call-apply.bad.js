// library: mysql; feature: bind-call-apply; expect: bad
const mysql = require('mysql');
const util = require('util');
const db = mysql.createConnection({ database: 'erp' });
const query = util.promisify(db.query).bind(db);
const bound = db.query.bind(db);

exports.find = async (req, res) => {
  const rows = await query(`SELECT * FROM parts WHERE maker = '${req.query.maker}'`); // error: sql-concatenation
  bound("SELECT * FROM parts WHERE bin = '" + req.query.bin + "'", () => {}); // error: sql-concatenation
  db.query.call(db, `DELETE FROM picks WHERE part = '${req.query.part}'`); // error: sql-concatenation
  res.json(rows);
};
