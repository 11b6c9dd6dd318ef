// library: better-sqlite3; feature: a var of an inner block that is a constant, and a const of a block that is another one; expect: innocent
const express = require('express');
const db = require('better-sqlite3')('boats.db');

const app = express();

app.get('/boats', (req, res) => {
  var order = 'name';
  if (req.query.sort === 'age') {
    var order = 'age';
  }
  res.json(db.prepare('SELECT * FROM boats ORDER BY ' + order).all());
});

app.get('/harbours', (req, res) => {
  const name = 'north';
  if (req.query.name) {
    const name = req.query.name;
    console.log(name);
  }
  res.json(db.prepare('SELECT * FROM harbours WHERE name = ' + JSON.stringify(name)).all());
});

app.get('/piers', (req, res) => {
  if (req.query.pier) {
    var pier = Number(req.query.pier);
  }
  res.json(db.prepare('SELECT * FROM piers WHERE id = ' + pier).all());
});
