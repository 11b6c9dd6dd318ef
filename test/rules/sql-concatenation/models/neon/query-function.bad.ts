// library: @neondatabase/serverless; feature: function-call; expect: bad
import { neon } from '@neondatabase/serverless';
import type { Request, Response } from 'express';

const sql = neon(process.env.DATABASE_URL!);

export async function getComment(req: Request, res: Response) {
  const old = await sql(`SELECT * FROM comments WHERE id = '${req.query.id}'`); // error: sql-concatenation
  const rows = await sql.query("SELECT * FROM comments WHERE author = '" + req.query.author + "'"); // error: sql-concatenation
  const sorted = await sql`SELECT * FROM comments ORDER BY ${sql.unsafe(req.query.sort as string)}`; // error: sql-concatenation
  res.json({ old, rows, sorted });
}
