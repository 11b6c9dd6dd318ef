// library: pg; feature: express-router-param; expect: innocent
import { Router } from 'express';
import { Pool } from 'pg';

const router = Router();
const db = new Pool();

router.param('tenant', async (req, res, next, tenant) => {
  const found = await db.query('SELECT * FROM tenants WHERE slug = $1', [tenant]);
  res.locals.tenant = found.rows[0];
  next();
});

router.route('/:tenant/seats').get(async (req, res) => {
  const seats = await db.query('SELECT * FROM seats WHERE plan = $1', [req.query.plan]);
  res.json(seats.rows);
});

export default router;
