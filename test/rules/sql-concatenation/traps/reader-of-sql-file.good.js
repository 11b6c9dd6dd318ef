// library: mysql2; feature: sql-from-file; expect: innocent
const fs = require('fs');
const path = require('path');
const pool = require('mysql2/promise').createPool({ multipleStatements: true });

async function migrate(directory) {
  for (const file of fs.readdirSync(directory).sort()) {
    const sql = fs.readFileSync(path.join(directory, file), 'utf8');
    await pool.query(sql);
    await pool.query('INSERT INTO migrations (name) VALUES (?)', [file]);
  }
}

module.exports = { migrate };
