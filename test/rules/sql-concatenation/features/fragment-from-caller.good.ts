// library: neon; feature: fragment-from-caller; expect: innocent
import type { Request, Response } from 'express';
import { neon } from '@neondatabase/serverless';

const sql = neon(process.env.DATABASE_URL!);

async function shelves(floor: string, column: string) {
  if (column !== 'name' && column !== 'width') throw new RangeError('No such column');
  return sql`SELECT id, name FROM shelves WHERE floor = ${floor} ORDER BY ${sql.unsafe(column)}`;
}

export async function list(req: Request, res: Response) {
  const { floor, by = 'name' } = req.query as Record<string, string>;
  res.json(await shelves(floor!, by));
}
