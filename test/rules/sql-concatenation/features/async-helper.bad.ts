// library: pg; feature: async-function; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

async function readFilter(req: Request): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return `region = '${req.query.region}'`;
}

export async function list(req: Request, res: Response) {
  const filter = await readFilter(req);
  const { rows } = await pool.query('SELECT * FROM plants WHERE ' + filter); // error: sql-concatenation
  res.json(rows);
}
