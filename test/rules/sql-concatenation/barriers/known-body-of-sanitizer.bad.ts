// library: pg; feature: sanitizer-body-seen; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

// the name promises, the body does not keep it
function sanitize(value: unknown): string {
  return String(value).trim();
}

export async function list(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT * FROM items WHERE name = '${sanitize(req.query.name)}'`); // error: sql-concatenation
  res.json(rows);
}
