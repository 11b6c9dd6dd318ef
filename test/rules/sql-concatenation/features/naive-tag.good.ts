// library: pg; feature: binding-tag; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

function sql(strings: TemplateStringsArray, ...values: unknown[]) {
  const text = strings.reduce((sofar, part, i) => sofar + (i > 0 ? '$' + i : '') + part, '');
  return { text, values };
}

export async function show(req: Request, res: Response) {
  const { rows } = await pool.query(sql`SELECT * FROM pets WHERE name = ${req.query.name}`);
  res.json(rows);
}
