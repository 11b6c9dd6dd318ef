// library: mysql; feature: for-in; expect: bad
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'crm' });

exports.update = (req, res) => {
  let sql = 'UPDATE contacts SET ';
  for (const field in req.body) {
    sql += field + " = '" + req.body[field] + "', ";
  }
  sql = sql.slice(0, -2) + ' WHERE id = ?';
  db.query(sql, [req.params.id], () => res.end()); // error: sql-concatenation
};
