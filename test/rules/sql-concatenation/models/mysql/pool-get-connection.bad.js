// library: mysql; feature: get-connection-callback; expect: bad
const mysql = require('mysql');

const pool = mysql.createPool({ connectionLimit: 10, database: 'crm' });

module.exports.searchContacts = (req, res) => {
  pool.getConnection((err, conn) => {
    if (err) return res.status(500).end();
    conn.query({ sql: `SELECT * FROM contacts WHERE name LIKE '%${req.query.q}%'`, timeout: 4000 }, (error, rows) => { // error: sql-concatenation
      conn.release();
      res.json(error ? [] : rows);
    });
  });
};
