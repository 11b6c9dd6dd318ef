// library: mysql; feature: req-db; expect: innocent
const express = require('express');
const mysql = require('mysql');
const app = express();

app.use((req, res, next) => {
  req.db = mysql.createPool({ database: 'shop' });
  req.tablePrefix = 'shop_';
  next();
});

app.get('/items', (req, res) => {
  req.db.query('SELECT * FROM items WHERE owner = ?', [req.query.owner], (err, rows) => res.json(rows));
});
