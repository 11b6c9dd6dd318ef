// library: mysql2; feature: quote-doubling-wrong; expect: bad
const mysql = require('mysql2/promise');
const { Pool } = require('pg');

const my = mysql.createPool({ database: 'blog' });
const pg = new Pool();

exports.comment = async (req, res) => {
  const doubled = req.body.text.replace(/'/g, "''");
  // a backslash escapes in MySQL, so \' slips through
  await my.query(`INSERT INTO comments (text) VALUES ('${doubled}')`); // error: sql-concatenation
  // no quotes around it: nothing to escape from
  await pg.query(`DELETE FROM comments WHERE id = ${doubled}`); // error: sql-concatenation
  // replaces the first quote only
  await pg.query(`INSERT INTO comments (text) VALUES ('${req.body.text.replace("'", "''")}')`); // error: sql-concatenation
  res.sendStatus(201);
};
