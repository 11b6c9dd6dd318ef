// library: mysql; feature: line-continuation; expect: innocent
var mysql = require('mysql');
var db = mysql.createConnection({});

exports.report = function (req, res) {
  var q = 'SELECT o.id, o.total \
           FROM orders o \
           WHERE o.region = ? \
           ORDER BY o.id';
  db.query(q, [req.query.region], function (err, rows) {
    res.json(rows);
  });
};
