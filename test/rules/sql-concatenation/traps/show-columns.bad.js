// library: mysql; feature: utility-statements; expect: bad
const mysql = require('mysql');
const db = mysql.createConnection({});

exports.describe = (req, res) => {
  db.query(`DESCRIBE ${req.params.table}`, (err, rows) => res.json(rows)); // error: sql-concatenation
  db.query(`SHOW TABLES LIKE '${req.query.like}'`, () => {}); // error: sql-concatenation
  db.query('CALL recalc(' + req.query.year + ')', () => {}); // error: sql-concatenation
  db.query(`USE ${req.query.tenant}`, () => {}); // error: sql-concatenation
  db.query(`SET @actor = '${req.query.actor}'`, () => {}); // error: sql-concatenation
};
