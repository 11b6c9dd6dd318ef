// library: pg; feature: filter-truthy; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const wanted = (req.query.fields as string).split(',');
  const fields = wanted.map((field) => field.trim()).filter((field) => field.length > 0);
  const { rows } = await pool.query(`SELECT ${fields.join(', ')} FROM fruits`); // error: sql-concatenation
  res.json(rows);
}
