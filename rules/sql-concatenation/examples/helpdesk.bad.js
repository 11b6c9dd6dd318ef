// library: mysql; feature: callback-style; expect: bad
// A CommonJS application in the callback style of 2015.
var express = require('express');
var mysql = require('mysql');
var util = require('util');

var app = express();
var pool = mysql.createPool({ host: 'localhost', user: 'desk', database: 'desk' });

app.use(express.urlencoded({ extended: false }));

function fail(res, err) {
  console.error('query failed: ' + err.sql);
  res.status(500).send('Please select another page or go back to where you came from.');
}

// bound
app.get('/tickets/:id', function (req, res) {
  pool.query('SELECT * FROM tickets WHERE id = ?', [req.params.id], function (err, rows) {
    if (err) return fail(res, err);
    res.json(rows[0]);
  });
});

// escaped by the library, in the place it is for
app.get('/tickets/by/:agent', function (req, res) {
  var sql = 'SELECT * FROM tickets WHERE agent = ' + pool.escape(req.params.agent) + ' ORDER BY ' + mysql.escapeId(req.query.sort);
  pool.query(sql, function (err, rows) {
    if (err) return fail(res, err);
    res.json(rows);
  });
});

// the same function, quotes around it
app.get('/agents', function (req, res) {
  pool.query("SELECT * FROM agents WHERE name LIKE '%" + pool.escape(req.query.name) + "%'", function (err, rows) { // error: sql-concatenation
    if (err) return fail(res, err);
    res.json(rows);
  });
});

// login, the classic
app.post('/login', function (req, res) {
  var sql = util.format("SELECT id FROM agents WHERE mail = '%s' AND password = MD5('%s')", req.body.mail, req.body.password);
  pool.query(sql, function (err, rows) { // error: sql-concatenation
    if (err) return fail(res, err);
    if (rows.length === 0) return res.status(401).send('no');
    res.cookie('agent', rows[0].id).redirect('/');
  });
});

// text grows over branches
app.get('/report', function (req, res) {
  var sql = 'SELECT status, COUNT(*) AS n FROM tickets';
  var where = [];
  var values = [];
  if (req.query.queue) {
    where.push('queue = ?');
    values.push(req.query.queue);
  }
  if (req.query.since) where.push('opened_at > "' + req.query.since + '"');
  if (where.length) sql += ' WHERE ' + where.join(' AND ');
  sql += ' GROUP BY status';
  pool.query(sql, values, function (err, rows) { // error: sql-concatenation
    if (err) return fail(res, err);
    res.json(rows);
  });
});

// set ? expands an object: bound
app.post('/tickets', function (req, res) {
  pool.query('INSERT INTO tickets SET ?', { subject: req.body.subject, body: req.body.body }, function (err, result) {
    if (err) return fail(res, err);
    res.redirect('/tickets/' + result.insertId);
  });
});

app.listen(3000);
