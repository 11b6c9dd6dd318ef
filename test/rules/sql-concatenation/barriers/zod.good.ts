// library: pg; feature: zod; expect: innocent
import { z } from 'zod';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

const Filter = z.object({
  id: z.string().uuid(),
  status: z.enum(['open', 'paid', 'void']),
  sort: z.union([z.literal('total'), z.literal('created_at')]).default('created_at'),
  limit: z.coerce.number().int().max(100),
  archived: z.boolean().optional(),
  code: z.string().regex(/^[A-Z0-9]{4,12}$/),
  note: z.string(),
});

export async function list(req: Request, res: Response) {
  const f = Filter.parse(req.query);
  const { rows } = await pool.query(`SELECT * FROM invoices WHERE id = '${f.id}' AND status = '${f.status}' ORDER BY ${f.sort} LIMIT ${f.limit}`);
  await pool.query(`SELECT * FROM invoices WHERE archived = ${f.archived} AND code = '${f.code}' AND note = $1`, [f.note]);
  res.json(rows);
}
