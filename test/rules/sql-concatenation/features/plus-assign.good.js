// library: mysql; feature: plus-assign; expect: innocent
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'jobs' });

exports.search = (req, res) => {
  let sql = 'SELECT * FROM jobs WHERE 1 = 1';
  const values = [];
  if (req.query.city) {
    sql += ' AND city = ?';
    values.push(req.query.city);
  }
  if (req.query.remote) sql += ' AND remote = 1';
  sql += ' ORDER BY posted_at DESC';
  db.query(sql, values, (err, rows) => res.json(rows));
};
