// library: pg; feature: ok-or-error; expect: innocent
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

function check(query: any) {
  if (!/^[a-z]+$/.test(query.sort)) return { ok: false as const, error: 'sort' };
  return { ok: true as const, sort: query.sort };
}

app.get('/users', async (req, res) => {
  const checked = check(req.query);
  if (!checked.ok) return res.status(400).json(checked.error);
  res.json(await pool.query(`SELECT id FROM users ORDER BY ${checked.sort}`));
});
