// library: sql.js; feature: exec; expect: innocent
const initSqlJs = require('sql.js');
const express = require('express');

const app = express();

app.get('/glossary', async (req, res) => {
  const SQL = await initSqlJs();
  const db = new SQL.Database();
  const rows = db.exec('SELECT meaning FROM glossary WHERE word = $word', { $word: req.query.word });
  db.run('INSERT INTO lookups VALUES (?)', [req.query.word]);
  const statement = db.prepare('SELECT count(*) FROM lookups WHERE word = :word');
  res.json({ rows, count: statement.getAsObject({ ':word': req.query.word }) });
});
