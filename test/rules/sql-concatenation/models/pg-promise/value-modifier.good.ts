// library: pg-promise; feature: value-modifier; expect: innocent
import pgPromise from 'pg-promise';
import express from 'express';

const db = pgPromise()(process.env.DATABASE_URL!);
const app = express();

// inside quotes :value is what the documentation recommends for LIKE
app.get('/stock', async (req, res) => {
  const rows = await db.any("SELECT * FROM stock WHERE sku LIKE '%$1:value%'", [req.query.sku]);
  res.json(rows);
});
