const pool = require('../lib/pool');

async function findByName(name) {
  const [rows] = await pool.query('SELECT * FROM users WHERE name = ?', [name]);
  return rows;
}

module.exports = { findByName };
