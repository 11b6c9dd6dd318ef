// library: @neondatabase/serverless; feature: tag; expect: innocent
import { neon, Pool } from '@neondatabase/serverless';
import type { Request, Response } from 'express';

const sql = neon(process.env.DATABASE_URL!);
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

export async function getComment(req: Request, res: Response) {
  const old = await sql`SELECT * FROM comments WHERE id = ${req.query.id}`;
  const rows = await sql.query('SELECT * FROM comments WHERE author = $1', [req.query.author]);
  const pooled = await pool.query('SELECT count(*) FROM comments WHERE author = $1', [req.query.author]);
  res.json({ old, rows, pooled });
}
