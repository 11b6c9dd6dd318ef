// library: pg-promise; feature: named-parameters; expect: innocent
import pgPromise from 'pg-promise';
import express from 'express';

const pgp = pgPromise();
const db = pgp(process.env.DATABASE_URL!);
const app = express();

app.get('/customers/:email', async (req, res) => {
  const customer = await db.oneOrNone('SELECT * FROM customers WHERE email = ${email}', { email: req.params.email });
  if (!customer) return res.sendStatus(404);
  const orders = await db.any('SELECT * FROM orders WHERE customer_id = $1', customer.id);
  res.json({ ...customer, orders });
});
