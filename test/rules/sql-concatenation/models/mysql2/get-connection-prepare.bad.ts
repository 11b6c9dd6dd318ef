// library: mysql2/promise; feature: prepare; expect: bad
import { createPool } from 'mysql2/promise';
import type { Request, Response } from 'express';

const pool = createPool({ database: 'logistics' });

export async function track(req: Request, res: Response) {
  const conn = await pool.getConnection();
  const statement = await conn.prepare(`SELECT * FROM parcels WHERE code = '${req.params.code}' AND depot = ?`); // error: sql-concatenation
  const [rows] = await statement.execute([req.query.depot]);
  await statement.close();
  conn.release();
  res.json(rows);
}
