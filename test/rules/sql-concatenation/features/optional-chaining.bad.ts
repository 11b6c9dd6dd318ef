// library: pg; feature: optional-chaining; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool: Pool | undefined = new Pool();

export async function list(req: Request, res: Response) {
  const city = req.body?.address?.city;
  const result = await pool?.query(`SELECT * FROM branches WHERE city = '${city}'`); // error: sql-concatenation
  res.json(result?.rows);
}
