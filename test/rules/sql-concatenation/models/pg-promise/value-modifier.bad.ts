// library: pg-promise; feature: value-modifier; expect: bad
import pgPromise from 'pg-promise';
import express from 'express';

const db = pgPromise()(process.env.DATABASE_URL!);
const app = express();

// :value escapes quotes only; outside '…' it protects nothing
app.get('/stock', async (req, res) => {
  const rows = await db.any('SELECT * FROM stock WHERE warehouse_id = $1:value', [req.query.warehouse]); // error: sql-concatenation
  res.json(rows);
});
