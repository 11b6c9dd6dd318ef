// library: pg; feature: try-catch; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  let limit = 50;
  try {
    limit = Number(JSON.parse(req.query.options as string).limit);
  } catch {
    limit = 10;
  }
  const { rows } = await pool.query(`SELECT * FROM meters LIMIT ${limit}`);
  res.json(rows);
}
