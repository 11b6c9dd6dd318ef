// library: mysql; feature: plus-assign; expect: bad
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'jobs' });

exports.search = (req, res) => {
  let sql = 'SELECT * FROM jobs WHERE 1 = 1';
  if (req.query.city) sql += " AND city = '" + req.query.city + "'";
  if (req.query.remote) sql += ' AND remote = 1';
  sql += ' ORDER BY posted_at DESC';
  db.query(sql, (err, rows) => res.json(rows)); // error: sql-concatenation
};
