// library: mysql2; feature: sprintf; expect: bad
const { sprintf } = require('sprintf-js');
const pool = require('mysql2/promise').createPool({ database: 'cms' });

exports.author = async (req, res) => {
  const sql = sprintf("SELECT * FROM authors WHERE name = '%s'", req.query.name);
  const [rows] = await pool.query(sql); // error: sql-concatenation
  res.json(rows);
};
