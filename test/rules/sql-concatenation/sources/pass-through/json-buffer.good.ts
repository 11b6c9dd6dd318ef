// library: pg; feature: json-parse-buffer; expect: innocent
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

app.get('/resume', async (req, res) => {
  const state = JSON.parse(Buffer.from(req.query.state as string, 'base64').toString('utf8'));
  const { rows } = await pool.query('SELECT * FROM checkouts WHERE cart = $1', [state.cart]);
  await pool.query(`DELETE FROM resumes WHERE bytes > ${Buffer.byteLength(req.query.state as string)}`);
  res.json(rows);
});
