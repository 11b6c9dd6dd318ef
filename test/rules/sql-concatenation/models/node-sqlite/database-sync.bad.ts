// library: node:sqlite; feature: prepare; expect: bad
import { DatabaseSync } from 'node:sqlite';
import express from 'express';

const database = new DatabaseSync(':memory:');
const app = express();

app.get('/devices', (req, res) => {
  const owner = req.query.owner;
  const list = database.prepare("SELECT serial FROM devices WHERE owner = '" + owner + "'"); // error: sql-concatenation
  res.json(list.all());
});
