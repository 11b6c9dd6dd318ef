// library: mysql; feature: escape-wrong-place; expect: bad
const mysql = require('mysql');

const pool = mysql.createPool({ database: 'forum' });

exports.posts = (req, res) => {
  // escape() brings its own quotes: inside quotes it closes them
  pool.query(`SELECT * FROM posts WHERE author = '${mysql.escape(req.query.author)}'`, (err, rows) => res.json(rows)); // error: sql-concatenation
  // a quoted text is no column
  pool.query(`SELECT * FROM posts ORDER BY ${pool.escape(req.query.sort)}`, () => {}); // error: sql-concatenation
  // escapeId quotes names, not values
  pool.query(`SELECT * FROM posts WHERE author = '${mysql.escapeId(req.query.author)}'`, () => {}); // error: sql-concatenation
};
// never: [mysql.escapeId(
