// library: hono; feature: zod-validator; expect: bad
import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const app = new Hono();

app.get('/tax', zValidator('query', z.object({ year: z.coerce.number().int(), name: z.string() })), async (c) => {
  const { year, name } = c.req.valid('query');
  await pool.query(`SELECT sum(tax) FROM vat WHERE year = ${year}`);
  return c.json(await pool.query(`SELECT sum(tax) FROM vat WHERE name = '${name}'`)); // error: sql-concatenation
});
