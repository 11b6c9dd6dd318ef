// library: drizzle-orm; feature: raw-in-tag; expect: bad
import { drizzle } from 'drizzle-orm/node-postgres';
import { eq, sql } from 'drizzle-orm';
import type { Request, Response } from 'express';
import { sales } from './schema';

const db = drizzle(process.env.DATABASE_URL!);

export async function list(req: Request, res: Response) {
  const rows = await db.select().from(sales).where(eq(sales.shop, 4)).orderBy(sql.raw(req.query.sort as string)); // error: sql-concatenation
  const tagged = await db.execute(sql`SELECT * FROM sales ORDER BY ${sql.raw(String(req.query.sort))}`); // error: sql-concatenation
  res.json({ rows, tagged });
}
