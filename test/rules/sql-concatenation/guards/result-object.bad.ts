// library: pg; feature: ok-or-error; expect: bad
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

function check(query: any) {
  let error: string | undefined;
  let sort = query.sort;
  if (!/^[a-z]+$/.test(query.sort)) error = 'sort';
  else sort = query.sort.trim();
  return { error, sort, filter: query.filter };
}

app.get('/users', async (req, res) => {
  const { sort } = check(req.query);
  res.json(await pool.query(`SELECT id FROM users ORDER BY ${sort}`)); // error: sql-concatenation
});

app.get('/wrong-way-round', async (req, res) => {
  const { error, sort } = check(req.query);
  if (!error) return res.end();
  res.json(await pool.query(`SELECT id FROM users ORDER BY ${sort}`)); // error: sql-concatenation
});

app.get('/unchecked', async (req, res) => {
  const { error, sort, filter } = check(req.query);
  if (error) return res.status(400).end();
  await pool.query(`SELECT id FROM users ORDER BY ${sort}`);
  res.json(await pool.query(`SELECT id FROM users WHERE name = '${filter}'`)); // error: sql-concatenation
});
