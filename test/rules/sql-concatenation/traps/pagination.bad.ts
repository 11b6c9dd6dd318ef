// library: mysql2/promise; feature: pagination; expect: bad
import { createPool } from 'mysql2/promise';
import type { Request, Response } from 'express';
const pool = createPool({ database: 'shop' });

export async function list(req: Request, res: Response) {
  const { page = '1', size = '20' } = req.query as Record<string, string>;
  const offset = (Number(page) - 1) * Number(size);
  const [rows] = await pool.query(`SELECT * FROM items ORDER BY id LIMIT ${size} OFFSET ${offset}`); // error: sql-concatenation
  res.json(rows);
}
