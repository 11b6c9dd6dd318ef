// library: mysql; feature: bracket-access; expect: bad
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'zoo' });

exports.find = (req, res) => {
  const all = { ...req.query, ...req.body };
  db['query']('SELECT * FROM animals WHERE name = "' + req['query']['name'] + '"', (err, rows) => res.json(rows)); // error: sql-concatenation
  db.query(`SELECT * FROM animals WHERE kind = '${all.kind}'`, () => {}); // error: sql-concatenation
  db.query(`INSERT INTO animals VALUES (${Object.values(req.body).join(', ')})`, () => {}); // error: sql-concatenation
};
