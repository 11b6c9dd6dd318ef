// library: pg; feature: json-path; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function find(req: Request, res: Response) {
  const { rows } = await pool.query('SELECT data->>$1 AS value FROM docs WHERE data @> $2', [req.query.field, JSON.stringify({ kind: req.query.kind })]);
  res.json(rows);
}
