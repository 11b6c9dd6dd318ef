// library: pg; feature: with-and-union; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function tree(req: Request, res: Response) {
  const sql = `
    WITH RECURSIVE sub AS (
      SELECT id, parent_id FROM nodes WHERE id = '${req.params.id}'
      UNION ALL
      SELECT n.id, n.parent_id FROM nodes n JOIN sub s ON n.parent_id = s.id
    )
    SELECT * FROM sub`;
  const { rows } = await pool.query(sql); // error: sql-concatenation
  res.json(rows);
}
