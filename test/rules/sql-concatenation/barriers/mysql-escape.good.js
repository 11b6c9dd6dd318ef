// library: mysql; feature: escape; expect: innocent
const mysql = require('mysql');

const pool = mysql.createPool({ database: 'forum' });

exports.posts = (req, res) => {
  const author = mysql.escape(req.query.author);
  pool.query('SELECT * FROM posts WHERE author = ' + author, (err, rows) => res.json(rows));
  pool.query(`SELECT * FROM posts WHERE title = ${pool.escape(req.query.title)}`, () => {});
  pool.query(`SELECT * FROM posts ORDER BY ${mysql.escapeId(req.query.sort)}`, () => {});
  pool.query(mysql.format('SELECT * FROM posts WHERE author = ? AND ?? = 1', [req.query.author, req.query.flag]), () => {});
};
