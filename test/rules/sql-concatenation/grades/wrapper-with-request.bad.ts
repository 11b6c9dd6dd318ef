// library: pg; feature: wrapper; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

async function query(text: string, params: unknown[] = []) {
  const started = Date.now();
  const result = await pool.query(text, params);
  console.log('query', { text, duration: Date.now() - started });
  return result;
}

export async function show(req: Request, res: Response) {
  const ok = await query('SELECT * FROM coins WHERE id = $1', [req.params.id]);
  const bad = await query(`SELECT * FROM coins WHERE name = '${req.params.name}'`); // error: sql-concatenation
  res.json([ok.rows, bad.rows]);
}
