// library: pg; feature: json-path; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function find(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT data->>'${req.query.field}' AS value FROM docs WHERE data @> '{"kind": "${req.query.kind}"}'`); // error: sql-concatenation
  await pool.query(`SELECT * FROM docs WHERE data @> '${JSON.stringify({ kind: req.query.kind })}'`); // error: sql-concatenation
  res.json(rows);
}
