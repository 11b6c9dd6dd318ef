// library: pg; feature: text-built-before-check; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['name', 'price'];

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  const sql = `SELECT * FROM wines ORDER BY ${sort}`;
  if (!SORTABLE.includes(sort)) return res.sendStatus(400);
  const { rows } = await pool.query(sql);
  res.json(rows);
}
