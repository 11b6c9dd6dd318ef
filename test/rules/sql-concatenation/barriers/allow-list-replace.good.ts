// library: pg; feature: strip-to-word-characters; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function search(req: Request, res: Response) {
  const column = (req.query.sort as string).replace(/[^a-zA-Z0-9_]/g, '');
  const digits = (req.query.phone as string).replace(/\D/g, '');
  const slug = (req.query.slug as string).replace(/\W+/g, '_');
  const { rows } = await pool.query(`SELECT * FROM items WHERE phone = '${digits}' AND slug = '${slug}' ORDER BY ${column}`);
  res.json(rows);
}
