// library: sql.js; feature: exec; expect: bad
const initSqlJs = require('sql.js');
const express = require('express');

const app = express();

app.get('/glossary', async (req, res) => {
  const SQL = await initSqlJs();
  const db = new SQL.Database();
  const rows = db.exec("SELECT meaning FROM glossary WHERE word = '" + req.query.word + "'"); // error: sql-concatenation
  db.run(`INSERT INTO lookups VALUES ('${req.query.word}')`); // error: sql-concatenation
  res.json(rows);
});
