// library: drizzle-orm; feature: sql-raw; expect: bad
import { drizzle } from 'drizzle-orm/node-postgres';
import { sql } from 'drizzle-orm';
import type { Request, Response } from 'express';

const db = drizzle(process.env.DATABASE_URL!);

export async function stats(req: Request, res: Response) {
  const rows = await db.execute(sql.raw(`SELECT count(*) FROM visits WHERE page = '${req.query.page}'`)); // error: sql-concatenation
  res.json(rows);
}

export async function drop(req: Request, res: Response) {
  await db.execute(`DELETE FROM visits WHERE visitor = '${req.params.visitor}'`); // error: sql-concatenation
  res.sendStatus(204);
}
// fixed: const rows = await db.execute(sql`SELECT count(*) FROM visits WHERE page = ${req.query.page}`);
