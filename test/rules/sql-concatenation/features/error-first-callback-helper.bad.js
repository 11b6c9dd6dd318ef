// library: mysql; feature: callback-helper; expect: bad
const mysql = require('mysql');
const pool = mysql.createPool({ database: 'wiki' });

function run(sql, params, done) {
  pool.getConnection(function (err, connection) {
    if (err) return done(err);
    connection.query(sql, params, function (error, rows) {
      connection.release();
      done(error, rows);
    });
  });
}

exports.page = function (req, res) {
  run('SELECT * FROM pages WHERE id = ?', [req.params.id], function () {});
  run("SELECT * FROM pages WHERE slug = '" + req.params.slug + "'", [], function (err, rows) { // error: sql-concatenation
    res.json(rows);
  });
};
