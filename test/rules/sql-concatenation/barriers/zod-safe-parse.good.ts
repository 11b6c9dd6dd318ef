// library: pg; feature: zod-safe-parse; expect: innocent
import { z } from 'zod';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();
const Query = z.object({ region: z.enum(['eu', 'us']), year: z.coerce.number() });

export async function revenue(req: Request, res: Response) {
  const parsed = Query.safeParse(req.query);
  if (!parsed.success) return res.status(400).json(parsed.error.flatten());
  const { region, year } = parsed.data;
  const { rows } = await pool.query(`SELECT * FROM revenue_${region} WHERE year = ${year}`);
  res.json(rows);
}
