// library: pg; feature: throwing-check; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

function parseSort(value: unknown): string {
  const text = String(value);
  if (!/^[a-z_]+$/.test(text)) throw new Error('bad sort key');
  return text;
}

export async function list(req: Request, res: Response) {
  try {
    const { rows } = await pool.query(`SELECT * FROM herbs ORDER BY ${parseSort(req.query.sort)}`);
    res.json(rows);
  } catch (error) {
    res.status(400).json({ error: String(error) });
  }
}
