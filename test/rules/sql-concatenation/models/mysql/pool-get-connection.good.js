// library: mysql; feature: get-connection-callback; expect: innocent
const mysql = require('mysql');

const pool = mysql.createPool({ connectionLimit: 10, database: 'crm' });

module.exports.searchContacts = (req, res) => {
  pool.getConnection((err, conn) => {
    if (err) return res.status(500).end();
    conn.query({ sql: 'SELECT * FROM contacts WHERE name LIKE ?', timeout: 4000, values: [`%${req.query.q}%`] }, (error, rows) => {
      conn.release();
      res.json(error ? [] : rows);
    });
  });
};
