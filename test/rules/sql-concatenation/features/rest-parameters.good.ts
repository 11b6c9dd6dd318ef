// library: pg; feature: rest-spread-arguments; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

function inList(column: string, ...values: string[]) {
  return `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
}

export async function list(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT * FROM cars WHERE ${inList('color', 'red', 'blue')} AND maker = $1`, [req.query.maker]);
  res.json(rows);
}
