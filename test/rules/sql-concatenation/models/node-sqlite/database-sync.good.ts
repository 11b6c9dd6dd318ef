// library: node:sqlite; feature: prepare; expect: innocent
import { DatabaseSync } from 'node:sqlite';
import express from 'express';

const database = new DatabaseSync(':memory:');
const app = express();

app.get('/devices', (req, res) => {
  const owner = req.query.owner as string;
  const list = database.prepare('SELECT serial FROM devices WHERE owner = ?');
  res.json(list.all(owner));
});
