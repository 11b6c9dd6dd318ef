// library: mysql; feature: chained-construction; expect: bad
const mysql = require('mysql');

module.exports = (req, res) => {
  mysql.createConnection({ database: 'pets' }).query("SELECT * FROM pets WHERE name = '" + req.query.name + "'", (err, rows) => res.json(rows)); // error: sql-concatenation
};
