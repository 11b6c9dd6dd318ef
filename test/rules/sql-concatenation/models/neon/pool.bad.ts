// library: @neondatabase/serverless; feature: pool; expect: bad
import { Pool } from '@neondatabase/serverless';
import type { Request, Response } from 'express';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

export async function countFor(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT count(*) FROM comments WHERE author = '${req.params.author}'`); // error: sql-concatenation
  res.json(rows[0]);
}
