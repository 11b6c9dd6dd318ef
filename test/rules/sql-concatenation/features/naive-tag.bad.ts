// library: pg; feature: naive-tag; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

// looks like a sql tag, only glues the text
function sql(strings: TemplateStringsArray, ...values: unknown[]): string {
  return strings.reduce((text, part, i) => text + part + (i < values.length ? values[i] : ''), '');
}

export async function show(req: Request, res: Response) {
  const { rows } = await pool.query(sql`SELECT * FROM pets WHERE name = '${req.query.name}'`); // error: sql-concatenation
  res.json(rows);
}
