// library: pg; feature: zod-string; expect: bad
import { z } from 'zod';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();
const Filter = z.object({ customer: z.string().min(1).max(80), limit: z.number() });

export async function list(req: Request, res: Response) {
  const { customer, limit } = Filter.parse(req.body);
  const { rows } = await pool.query(`SELECT * FROM invoices WHERE customer = '${customer}' LIMIT ${limit}`); // error: sql-concatenation
  res.json(rows);
}
