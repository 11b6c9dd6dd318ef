// library: slonik; feature: slonik-sql-tag-raw; expect: bad
import { createPool, sql } from 'slonik';
import { raw } from 'slonik-sql-tag-raw';
import type { Request, Response } from 'express';

const pool = await createPool(process.env.DATABASE_URL!);

export async function list(req: Request, res: Response) {
  const filter = raw(`status = '${req.query.status}'`); // error: sql-concatenation
  const rows = await pool.any(sql.unsafe`SELECT * FROM orders WHERE ${filter}`);
  res.json(rows);
}
