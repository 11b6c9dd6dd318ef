// library: pg; feature: express-query; expect: bad
import express from 'express';
import { Pool } from 'pg';

const app = express();
const db = new Pool();

app.get('/search', async (req, res) => {
  const { q, page = 1 } = req.query;
  const result = await db.query(`SELECT * FROM articles WHERE title ILIKE '%${q}%'`); // error: sql-concatenation
  res.json({ page, rows: result.rows });
});
