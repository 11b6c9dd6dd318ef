// library: sqlite3; feature: for-each; expect: innocent
const sqlite3 = require('sqlite3');
const db = new sqlite3.Database('chat.db');

exports.find = (req, res) => {
  let sql = 'SELECT * FROM chats WHERE 1';
  const values = [];
  ['room', 'author'].forEach((column) => {
    if (req.query[column]) {
      sql += ` AND ${column} = ?`;
      values.push(req.query[column]);
    }
  });
  db.all(sql, values, (err, rows) => res.json(rows));
};
