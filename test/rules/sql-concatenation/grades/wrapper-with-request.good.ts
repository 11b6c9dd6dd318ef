// library: pg; feature: wrapper; expect: innocent
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
  const too = await query('SELECT * FROM coins WHERE name = $1', [req.params.name]);
  res.json([ok.rows, too.rows]);
}
