// library: pg; feature: bulk-insert; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function load(req: Request, res: Response) {
  const columns = Object.keys(req.body.rows[0]);
  const tuples = req.body.rows.map((row: Record<string, unknown>) => `('${Object.values(row).join("', '")}')`);
  await pool.query(`INSERT INTO stock (${columns.join(', ')}) VALUES ${tuples.join(', ')}`); // error: sql-concatenation
  res.sendStatus(201);
}
