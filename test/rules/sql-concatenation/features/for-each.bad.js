// library: sqlite3; feature: for-each; expect: bad
const sqlite3 = require('sqlite3');
const db = new sqlite3.Database('chat.db');

exports.find = (req, res) => {
  let sql = 'SELECT * FROM chats WHERE 1';
  ['room', 'author'].forEach((column) => {
    if (req.query[column]) sql += ` AND ${column} = '${req.query[column]}'`;
  });
  db.all(sql, (err, rows) => res.json(rows)); // error: sql-concatenation
};
