// library: pg; feature: express-query; expect: innocent
import express from 'express';
import { Pool } from 'pg';

const app = express();
const db = new Pool();

app.get('/search', async (req, res) => {
  const { q, page = 1 } = req.query;
  const result = await db.query('SELECT * FROM articles WHERE title ILIKE $1 LIMIT 20 OFFSET $2', [`%${q}%`, (Number(page) - 1) * 20]);
  res.json({ page, rows: result.rows });
});
