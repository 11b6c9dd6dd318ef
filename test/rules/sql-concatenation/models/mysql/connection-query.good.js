// library: mysql; feature: bound; expect: innocent
var mysql = require('mysql');
var express = require('express');

var app = express();
var connection = mysql.createConnection({ host: 'localhost', user: 'shop', database: 'shop' });

app.get('/login', function (req, res) {
  var email = String(req.query.email);
  var password = String(req.query.password);
  var sql = 'SELECT * FROM users WHERE email = ? AND password = SHA2(?, 256)';
  connection.query(sql, [email, password], function (err, results) {
    if (err) throw err;
    res.send(results.length > 0 ? 'welcome' : 'wrong password');
  });
});
