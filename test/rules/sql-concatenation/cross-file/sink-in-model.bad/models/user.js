const pool = require('../lib/pool');

async function findByName(name) {
  const sql = "SELECT * FROM users WHERE name = '" + name + "'";
  const [rows] = await pool.query(sql); // error: sql-concatenation
  return rows;
}

module.exports = { findByName };
