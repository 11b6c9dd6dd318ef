// library: pg-promise; feature: raw-modifier; expect: bad
const pgp = require('pg-promise')();
const express = require('express');

const db = pgp(process.env.DATABASE_URL);
const app = express();

// :raw puts the text in as it is
app.get('/products', async (req, res) => {
  const rows = await db.any('SELECT id, name, price FROM products ORDER BY $1:raw', [req.query.sort]); // error: sql-concatenation
  res.json(rows);
});

app.get('/products/search', async (req, res) => {
  const rows = await db.any('SELECT id, name FROM products WHERE ${filter^}', { filter: req.query.filter }); // error: sql-concatenation
  res.json(rows);
});
