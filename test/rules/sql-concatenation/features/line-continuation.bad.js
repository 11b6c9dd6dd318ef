// library: mysql; feature: line-continuation; expect: bad
var mysql = require('mysql');
var db = mysql.createConnection({});

exports.report = function (req, res) {
  var q = 'SELECT o.id, o.total \
           FROM orders o \
           WHERE o.region = "' + req.query.region + '" \
           ORDER BY o.id';
  db.query(q, function (err, rows) { // error: sql-concatenation
    res.json(rows);
  });
};
