// entry: routes.ts; library: pg; feature: named-import; expect: innocent
import { Router } from 'express';
import { pool } from './db';

export const router = Router();

router.get('/customers/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM customers WHERE id = $1', [req.params.id]);
  res.json(rows[0]);
});
