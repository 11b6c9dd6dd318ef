// library: mysql; feature: mysql-raw; expect: bad
const mysql = require('mysql');
const pool = mysql.createPool({ database: 'crm' });

exports.save = (req, res) => {
  const at = mysql.raw('CURRENT_TIMESTAMP()');
  pool.query(`UPDATE leads SET touched = ?, note = '${req.body.note}' WHERE id = ?`, [at, req.params.id], () => res.end()); // error: sql-concatenation
};
