// library: mysql; feature: concatenation; expect: bad
var mysql = require('mysql');
var express = require('express');

var app = express();
var connection = mysql.createConnection({ host: 'localhost', user: 'shop', database: 'shop' });

app.get('/login', function (req, res) {
  var email = req.query.email;
  var password = req.query.password;
  var sql = "SELECT * FROM users WHERE email = '" + email + "' AND password = '" + password + "'";
  connection.query(sql, function (err, results) { // error: sql-concatenation
    if (err) throw err;
    res.send(results.length > 0 ? 'welcome' : 'wrong password');
  });
});
