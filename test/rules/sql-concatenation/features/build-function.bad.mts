// library: pg; feature: returned-config; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

function buildQuery(filters: Record<string, unknown>) {
  const parts = [];
  if (filters.name) parts.push(`name = '${filters.name}'`);
  if (filters.age) parts.push(`age > 18`);
  return { text: `SELECT * FROM patients WHERE ${parts.join(' AND ')}`, values: [] };
}

export async function find(req: Request, res: Response) {
  const { rows } = await pool.query(buildQuery(req.query)); // error: sql-concatenation
  res.json(rows);
}
