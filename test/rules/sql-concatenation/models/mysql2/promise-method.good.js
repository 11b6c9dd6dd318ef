// library: mysql2; feature: promise-method; expect: innocent
const mysql = require('mysql2');

const pool = mysql.createPool({ host: 'localhost', database: 'hr' });
const db = pool.promise();

async function findEmployee(req, res) {
  const [rows] = await db.query('SELECT * FROM employees WHERE badge = ?', [req.params.badge]);
  res.json(rows[0]);
}

module.exports = { findEmployee };
