// library: pg; feature: returned-config; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

function buildQuery(filters: Record<string, unknown>) {
  const parts = ['true'];
  const values: unknown[] = [];
  if (filters.name) parts.push(`name = $${values.push(filters.name)}`);
  if (filters.age) parts.push(`age > $${values.push(filters.age)}`);
  return { text: `SELECT * FROM patients WHERE ${parts.join(' AND ')}`, values };
}

export async function find(req: Request, res: Response) {
  const { rows } = await pool.query(buildQuery(req.query));
  res.json(rows);
}
