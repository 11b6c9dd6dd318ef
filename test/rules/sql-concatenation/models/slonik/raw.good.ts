// library: slonik; feature: unsafe-tag; expect: innocent
import { createPool, sql } from 'slonik';
import { z } from 'zod';
import type { Request, Response } from 'express';

const pool = await createPool(process.env.DATABASE_URL!);
const order = z.object({ id: z.number(), status: z.string() });

export async function list(req: Request, res: Response) {
  // sql.unsafe is a tag: it means "result type not validated", values are bound
  const rows = await pool.any(sql.unsafe`SELECT * FROM orders WHERE status = ${req.query.status as string}`);
  const typed = await pool.any(sql.type(order)`SELECT id, status FROM orders WHERE id = ANY(${sql.array([1, 2], 'int4')})`);
  const sorted = await pool.any(sql.unsafe`SELECT * FROM orders ORDER BY ${sql.identifier([req.query.sort as string])}`);
  res.json({ rows, typed, sorted });
}
