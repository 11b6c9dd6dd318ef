// library: pg; feature: concatenation-done-by-the-database; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function find(req: Request, res: Response) {
  const a = await pool.query("SELECT * FROM tags WHERE name LIKE '%' || $1 || '%'", [req.query.q]);
  const b = await pool.query("SELECT * FROM tags WHERE name LIKE CONCAT('%', $1::text, '%')", [req.query.q]);
  const c = await pool.query('SELECT * FROM tags WHERE id = ANY($1::int[])', [String(req.query.ids).split(',').map(Number)]);
  const d = await pool.query('SELECT * FROM tags ORDER BY CASE WHEN $1 = \'name\' THEN name ELSE id::text END', [req.query.sort]);
  res.json([a.rows, b.rows, c.rows, d.rows]);
}
