// library: better-sqlite3; feature: a var of an inner block is the function's; expect: bad
const express = require('express');
const db = require('better-sqlite3')('boats.db');

const app = express();

app.get('/boats', (req, res) => {
  if (req.query.sort) {
    var order = req.query.sort;
  }
  res.json(db.prepare('SELECT * FROM boats ORDER BY ' + order).all()); // error: sql-concatenation
});

app.get('/harbours', (req, res) => {
  for (var i = 0; i < 2; i++) {
    var name = req.query.name;
    var found;
    found = name;
  }
  res.json(db.prepare("SELECT * FROM harbours WHERE name = '" + found + "'").all()); // error: sql-concatenation
});

app.get('/piers', (req, res) => {
  for (var pier of [].concat(req.query.pier)) {
    if (pier) break;
  }
  res.json(db.prepare("SELECT * FROM piers WHERE name = '" + pier + "'").all()); // error: sql-concatenation
});
