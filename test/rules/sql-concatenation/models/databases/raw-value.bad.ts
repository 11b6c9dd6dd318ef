// library: @databases/pg; feature: dangerous-raw-value; expect: bad
import createConnectionPool, { sql } from '@databases/pg';
import type { Request, Response } from 'express';

const db = createConnectionPool();

export async function list(req: Request, res: Response) {
  const order = sql.__dangerous__rawValue(req.query.order as string); // error: sql-concatenation
  res.json(await db.query(sql`SELECT * FROM tasks ORDER BY ${order}`));
}
