// library: mysql2; feature: connection-promise; expect: bad
const mysql = require('mysql2');

const connection = mysql.createConnection({ database: 'zoo' });
const pool = mysql.createPool({ database: 'zoo' });

exports.feed = async (req, res) => {
  const [rows] = await connection.promise().query(`SELECT * FROM feed WHERE animal = '${req.query.animal}'`); // error: sql-concatenation
  const conn = await pool.promise().getConnection();
  await conn.execute(`UPDATE feed SET done = 1 WHERE animal = '${req.query.animal}'`); // error: sql-concatenation
  connection.execute('DELETE FROM feed WHERE animal = "' + req.query.animal + '"', (err) => res.json(err ?? rows)); // error: sql-concatenation
};
