// library: pg; feature: object-entries; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const FILTERS = { name: 'cats.name', breed: 'breeds.title' };

export async function search(req: Request, res: Response) {
  const values: unknown[] = [];
  const where = Object.entries(FILTERS)
    .filter(([key]) => req.query[key])
    .map(([key, column]) => `${column} = $${values.push(req.query[key])}`)
    .join(' AND ');
  const { rows } = await pool.query(`SELECT * FROM cats JOIN breeds USING (breed_id) WHERE ${where || 'true'}`, values);
  res.json(rows);
}
