// library: mysql2/promise; feature: pagination; expect: innocent
import { createPool } from 'mysql2/promise';
import type { Request, Response } from 'express';
const pool = createPool({ database: 'shop' });

export async function list(req: Request, res: Response) {
  const page = Math.max(Number(req.query.page) || 1, 1);
  const size = Math.min(parseInt(String(req.query.size ?? '20'), 10) || 20, 100);
  const offset = (page - 1) * size;
  const [rows] = await pool.query(`SELECT * FROM items WHERE tenant = ? ORDER BY id LIMIT ${offset}, ${size}`, [req.params.tenant]);
  const [[{ total }]] = await pool.query<any>('SELECT count(*) AS total FROM items WHERE tenant = ?', [req.params.tenant]);
  res.json({ rows, pages: Math.ceil(total / size), next: `/items?page=${page + 1}` });
}
