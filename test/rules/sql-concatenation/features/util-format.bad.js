// library: mysql; feature: util-format; expect: bad
const util = require('util');
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'cms' });

module.exports.page = function (req, res) {
  const sql = util.format("SELECT * FROM pages WHERE slug = '%s' AND lang = '%s'", req.params.slug, 'en');
  db.query(sql, (err, rows) => res.json(rows)); // error: sql-concatenation
};
