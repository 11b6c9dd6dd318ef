// entry: app.mjs; library: pg; feature: namespace-and-dynamic-import; expect: bad
import express from 'express';
import * as store from './store.mjs';

const app = express();

app.get('/one', async (req, res) => {
  res.json(await store.find(`SELECT * FROM toys WHERE id = ${req.query.id}`)); // error: sql-concatenation
});

app.get('/two', async (req, res) => {
  const { find } = await import('./store.mjs');
  res.json(await find(`SELECT * FROM toys WHERE name = '${req.query.name}'`)); // error: sql-concatenation
});
