// library: mysql2; feature: values bound on a connection that a function opens later; expect: innocent
const mysql = require('mysql2/promise');
const express = require('express');

const app = express();
let db = null;
let table = null;

async function open() {
  db = await mysql.createConnection({});
}

app.get('/harbours', async (req, res) => {
  if (!db) return res.sendStatus(503);
  const [rows] = await db.query('SELECT * FROM harbours WHERE name = ?', [req.query.name]);
  res.json({ rows, table });
});

open().then(() => app.listen(3000));
