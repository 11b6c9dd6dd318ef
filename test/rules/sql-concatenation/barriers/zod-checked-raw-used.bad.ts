// library: pg; feature: zod-result-ignored; expect: bad
import { z } from 'zod';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();
const Query = z.object({ limit: z.coerce.number() });

export async function recent(req: Request, res: Response) {
  Query.parse(req.query);
  // coerce gave a number to nobody: the raw text is used
  const { rows } = await pool.query(`SELECT * FROM events LIMIT ${req.query.limit}`); // error: sql-concatenation
  res.json(rows);
}
