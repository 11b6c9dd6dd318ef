// entry: routes.ts; library: pg; feature: named-import; expect: bad
import { Router } from 'express';
import { pool } from './db';

export const router = Router();

router.get('/customers/:id', async (req, res) => {
  const { rows } = await pool.query(`SELECT * FROM customers WHERE id = ${req.params.id}`); // error: sql-concatenation
  res.json(rows[0]);
});
// fixed: const { rows } = await pool.query(`SELECT * FROM customers WHERE id = $1`, [req.params.id]);
