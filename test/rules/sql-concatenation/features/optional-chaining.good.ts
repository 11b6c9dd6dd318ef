// library: pg; feature: optional-chaining; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool: Pool | undefined = new Pool();

export async function list(req: Request, res: Response) {
  const city = req.body?.address?.city;
  const result = await pool?.query('SELECT * FROM branches WHERE city = $1', [city]);
  res.json(result?.rows);
}
