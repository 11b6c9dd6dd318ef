// library: pg; feature: async-function; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

async function readFilter(req: Request): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return req.query.region ? 'region = $1' : 'true OR region = $1';
}

export async function list(req: Request, res: Response) {
  const filter = await readFilter(req);
  const { rows } = await pool.query('SELECT * FROM plants WHERE ' + filter, [req.query.region]);
  res.json(rows);
}
