// library: pg; feature: res-locals; expect: bad
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

app.use((req, res, next) => {
  res.locals.tenant = req.header('x-tenant');
  next();
});

app.get('/usage', async (req, res) => {
  const tenant = req.get('x-tenant') || 'default';
  const { rows } = await pool.query('SELECT * FROM usage WHERE tenant = \'' + tenant.toLowerCase() + '\''); // error: sql-concatenation
  res.json(rows);
});
