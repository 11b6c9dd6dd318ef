// library: better-sqlite3; feature: prepare; expect: innocent
import Database from 'better-sqlite3';
import express from 'express';

const db = new Database('shop.db', { readonly: false });
const app = express();

app.get('/coupons/:code', (req, res) => {
  const coupon = db.prepare('SELECT * FROM coupons WHERE code = ?').get(req.params.code);
  res.json(coupon ?? null);
});
