// library: pg-promise; feature: name-modifier; expect: innocent
const pgp = require('pg-promise')();
const express = require('express');

const db = pgp(process.env.DATABASE_URL);
const app = express();

// :name quotes an identifier, :csv and plain variables quote values
app.get('/products', async (req, res) => {
  const rows = await db.any('SELECT id, name, price FROM products ORDER BY $1:name', [req.query.sort]);
  res.json(rows);
});

app.get('/products/by-ids', async (req, res) => {
  const rows = await db.any('SELECT id, name FROM products WHERE id IN (${ids:csv})', { ids: req.query.ids });
  res.json(rows);
});
