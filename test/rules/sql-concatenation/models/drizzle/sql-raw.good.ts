// library: drizzle-orm; feature: sql-tag; expect: innocent
import { drizzle } from 'drizzle-orm/node-postgres';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Request, Response } from 'express';
import { visits } from './schema';

const db = drizzle(process.env.DATABASE_URL!);

export async function stats(req: Request, res: Response) {
  const rows = await db.execute(sql`SELECT count(*) FROM visits WHERE page = ${req.query.page}`);
  const order = sql.raw('created_at DESC');
  const last = await db.select().from(visits).where(and(eq(visits.page, req.query.page as string), sql`${visits.ms} > 100`)).orderBy(order);
  const named = await db.execute(sql`SELECT ${sql.identifier(req.query.column as string)} FROM visits`);
  res.json({ rows, last, named, by: await db.select().from(visits).orderBy(desc(visits.ms)) });
}
