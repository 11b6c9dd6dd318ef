// library: pg; feature: typeof-string; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function patch(req: Request, res: Response) {
  const { id, title } = req.body;
  if (typeof id !== 'number' || typeof title !== 'string') return res.sendStatus(400);
  await pool.query(`UPDATE offers SET title = '${title}' WHERE id = ${id}`); // error: sql-concatenation
  res.sendStatus(204);
}
