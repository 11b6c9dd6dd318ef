const mysql = require('mysql2/promise');
const pool = mysql.createPool({ database: 'hats' });

exports.listHats = async (incoming, outgoing) => {
  const [rows] = await pool.query(`SELECT * FROM hats WHERE color = '${incoming.query.color}'`); // error: sql-concatenation
  outgoing.json(rows);
};

exports.showHat = async (incoming, outgoing) => {
  const [rows] = await pool.query('SELECT * FROM hats WHERE id = ?', [incoming.params.id]);
  outgoing.json(rows);
};
