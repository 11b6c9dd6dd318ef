// library: pg; feature: dates; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function logins(req: Request, res: Response) {
  const from = new Date(req.query.from as string).toISOString();
  const to = new Date();
  const { rows } = await pool.query(`SELECT * FROM logins WHERE at BETWEEN '${from}' AND '${to.toISOString()}'`);
  await pool.query(`DELETE FROM logins WHERE at < ${Date.now() - 86_400_000} OR year = ${to.getFullYear()}`);
  res.json(rows);
}

export async function since(day: Date) {
  return pool.query(`SELECT * FROM logins WHERE at > '${day.toISOString().slice(0, 10)}'`);
}
