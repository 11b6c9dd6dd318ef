// library: better-sqlite3; feature: prepare; expect: bad
import Database from 'better-sqlite3';
import express from 'express';

const db = new Database('shop.db', { readonly: false });
const app = express();

app.get('/coupons/:code', (req, res) => {
  const coupon = db.prepare(`SELECT * FROM coupons WHERE code = '${req.params.code}'`).get(); // error: sql-concatenation
  res.json(coupon ?? null);
});
// fixed: const coupon = db.prepare(`SELECT * FROM coupons WHERE code = ?`).get(req.params.code);
