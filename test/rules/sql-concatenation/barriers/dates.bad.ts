// library: pg; feature: date-as-text; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function logins(req: Request, res: Response) {
  const from = (req.query.from as string).slice(0, 10) + ' 00:00:00';
  const { rows } = await pool.query(`SELECT * FROM logins WHERE at > '${from}'`); // error: sql-concatenation
  res.json(rows);
}

export async function since(day: string) {
  return pool.query(`SELECT * FROM logins WHERE at > '${day}'`); // warning: sql-concatenation
}
