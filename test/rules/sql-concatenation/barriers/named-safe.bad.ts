// library: pg; feature: named-otherwise; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { normalizeName, pickSort } from '@acme/db-helpers';

const pool = new Pool();

export async function list(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT * FROM items WHERE name = '${normalizeName(req.query.name)}'`); // warning: sql-concatenation
  await pool.query(`SELECT * FROM items ORDER BY ${pickSort(req.query.sort)}`); // suggestion: sql-concatenation
  res.json(rows);
}
