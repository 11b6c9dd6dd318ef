// library: mysql; feature: util-format; expect: innocent
const util = require('util');
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'cms' });

module.exports.page = function (req, res) {
  const sql = util.format('SELECT * FROM pages WHERE id = %d AND lang = \'%s\' AND slug = ?', Number(req.params.id), 'en');
  db.query(sql, [req.params.slug], (err, rows) => res.json(rows));
};
