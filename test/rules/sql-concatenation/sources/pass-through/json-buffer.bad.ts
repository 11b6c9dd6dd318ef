// library: pg; feature: json-parse-buffer; expect: bad
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

app.get('/resume', async (req, res) => {
  const state = JSON.parse(Buffer.from(req.query.state as string, 'base64').toString('utf8'));
  const { rows } = await pool.query(`SELECT * FROM checkouts WHERE cart = '${state.cart}'`); // error: sql-concatenation
  const decoded = decodeURIComponent(req.params.key);
  await pool.query(`DELETE FROM resumes WHERE key = '${decoded}'`); // error: sql-concatenation
  res.json(rows);
});
