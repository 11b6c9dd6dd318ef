// library: pg; feature: with-and-union; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function tree(req: Request, res: Response) {
  const depth = Math.min(Number(req.query.depth), 10);
  const sql = `
    WITH RECURSIVE sub AS (
      SELECT id, parent_id, 0 AS level FROM nodes WHERE id = $1
      UNION ALL
      SELECT n.id, n.parent_id, s.level + 1 FROM nodes n JOIN sub s ON n.parent_id = s.id WHERE s.level < ${depth}
    )
    SELECT * FROM sub`;
  const { rows } = await pool.query(sql, [req.params.id]);
  res.json(rows);
}
