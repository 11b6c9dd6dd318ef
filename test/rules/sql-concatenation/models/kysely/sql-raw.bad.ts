// library: kysely; feature: sql-raw; expect: bad
import { CompiledQuery, Kysely, sql } from 'kysely';
import type { Request, Response } from 'express';
import type { Database } from './types';

export async function report(db: Kysely<Database>, req: Request, res: Response) {
  const sort = sql.raw(req.query.sort as string); // error: sql-concatenation
  const limit = sql.lit(req.query.region); // error: sql-concatenation
  const rows = await sql`SELECT * FROM orders WHERE region = ${limit} ORDER BY ${sort}`.execute(db);
  const old = await db.executeQuery(CompiledQuery.raw(`SELECT * FROM orders_archive WHERE id = '${req.query.id}'`)); // error: sql-concatenation
  res.json([rows, old]);
}
