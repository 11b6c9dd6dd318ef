// library: hono; feature: zod-validator; expect: innocent
import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const app = new Hono();
const query = z.object({ year: z.coerce.number().int(), unit: z.enum(['day', 'month']) });

app.get('/tax', zValidator('query', query), async (c) => {
  const { year, unit } = c.req.valid('query');
  return c.json(await pool.query(`SELECT date_trunc('${unit}', at), sum(tax) FROM vat WHERE year = ${year} GROUP BY 1`));
});
