// library: pg; feature: blacklist; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

function clean(text: string): string {
  return text.replace(/('|--|;|or|union|select|drop)/i, '').trim();
}

export async function search(req: Request, res: Response) {
  const term = clean(req.query.term as string);
  const { rows } = await pool.query(`SELECT * FROM items WHERE name = '${term}'`); // error: sql-concatenation
  const short = (req.query.code as string).replace(/\s+/g, '').toUpperCase().substring(0, 32);
  await pool.query(`SELECT * FROM items WHERE code = '${short}'`); // error: sql-concatenation
  res.json(rows);
}
