// library: mysql; feature: for-in; expect: innocent
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'crm' });
const FIELDS = { name: 1, phone: 1 };

exports.update = (req, res) => {
  let sql = 'UPDATE contacts SET ';
  const values = [];
  for (const field in FIELDS) {
    if (req.body[field] === undefined) continue;
    sql += field + ' = ?, ';
    values.push(req.body[field]);
  }
  sql = sql.slice(0, -2) + ' WHERE id = ?';
  db.query(sql, [...values, req.params.id], () => res.end());
};
