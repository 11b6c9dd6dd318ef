// library: mysql2; feature: iife; expect: bad
const mysql = require('mysql2');
const db = mysql.createConnection({ database: 'kiosk' });

module.exports.list = (req, res) => {
  const where = (() => {
    if (!req.query.floor) return '1 = 1';
    return 'floor = ' + req.query.floor;
  })();
  db.query(`SELECT * FROM kiosks WHERE ${where}`, (err, rows) => res.json(rows)); // error: sql-concatenation
};
