// library: @databases/pg; feature: tag; expect: innocent
import createConnectionPool, { sql } from '@databases/pg';
import type { Request, Response } from 'express';

const db = createConnectionPool();

export async function list(req: Request, res: Response) {
  const filters = [sql`owner = ${req.query.owner}`];
  if (req.query.done) filters.push(sql`done = ${req.query.done === 'true'}`);
  res.json(await db.query(sql`SELECT * FROM tasks WHERE ${sql.join(filters, sql` AND `)} ORDER BY ${sql.ident(req.query.sort)}`));
}
