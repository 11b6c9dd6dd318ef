// library: mysql2; feature: a connection that a function opens later; expect: bad
const mysql = require('mysql2/promise');
const express = require('express');

const app = express();
let db = null;
let replica;

async function open() {
  db = await mysql.createConnection({});
  replica ??= await mysql.createConnection({});
}

app.get('/harbours', async (req, res) => {
  if (!db) return res.sendStatus(503);
  const [rows] = await db.query("SELECT * FROM harbours WHERE name = '" + req.query.name + "'"); // error: sql-concatenation
  res.json(rows);
});

app.get('/berths', async (req, res) => {
  const [rows] = await replica.query("SELECT * FROM berths WHERE code = '" + req.query.code + "'"); // error: sql-concatenation
  res.json(rows);
});

open().then(() => app.listen(3000));
