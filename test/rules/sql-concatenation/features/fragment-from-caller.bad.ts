// library: neon; feature: fragment-from-caller; expect: bad
import type { Request, Response } from 'express';
import { neon } from '@neondatabase/serverless';

const sql = neon(process.env.DATABASE_URL!);

async function shelves(floor: string, column: string) {
  const by = sql.unsafe(column); // error: sql-concatenation
  return sql`SELECT id, name FROM shelves WHERE floor = ${floor} ORDER BY ${by}`;
}

export async function list(req: Request, res: Response) {
  const { floor, by = 'name' } = req.query as Record<string, string>;
  res.json(await shelves(floor!, by));
}
