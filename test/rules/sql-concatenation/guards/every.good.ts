// library: pg; feature: every; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const COLUMNS = ['id', 'name', 'price'];

export async function list(req: Request, res: Response) {
  const wanted = (req.query.fields as string).split(',');
  const fields = wanted.filter((field) => COLUMNS.includes(field));
  const { rows } = await pool.query(`SELECT ${fields.join(', ')} FROM fruits`);
  res.json(rows);
}
