// library: mysql2; feature: sprintf; expect: innocent
const { sprintf } = require('sprintf-js');
const pool = require('mysql2/promise').createPool({ database: 'cms' });

exports.author = async (req, res) => {
  const sql = sprintf('SELECT * FROM %s WHERE name = ?', 'authors');
  const [rows] = await pool.query(sql, [req.query.name]);
  res.json({ rows, title: sprintf('select %s from the list', req.query.name) });
};
