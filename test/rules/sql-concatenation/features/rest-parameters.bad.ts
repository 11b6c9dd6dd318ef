// library: pg; feature: rest-spread-arguments; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

function inList(column: string, ...values: string[]) {
  return `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
}

export async function list(req: Request, res: Response) {
  const colors = (req.query.colors as string).split(',');
  const { rows } = await pool.query(`SELECT * FROM cars WHERE ${inList('color', ...colors)}`); // error: sql-concatenation
  res.json(rows);
}
