// library: kysely; feature: sql-tag; expect: innocent
import { CompiledQuery, Kysely, sql } from 'kysely';
import type { Request, Response } from 'express';
import type { Database } from './types';

export async function report(db: Kysely<Database>, req: Request, res: Response) {
  const rows = await sql`SELECT * FROM orders WHERE region = ${req.query.region} ORDER BY ${sql.ref(req.query.sort as string)}`.execute(db);
  const old = await db.executeQuery(CompiledQuery.raw('SELECT * FROM orders_archive WHERE id = $1', [req.query.id]));
  const built = await db
    .selectFrom('orders')
    .selectAll()
    .where('region', '=', req.query.region as string)
    .orderBy(sql.raw('random()'))
    .execute();
  res.json([rows, old, built]);
}
