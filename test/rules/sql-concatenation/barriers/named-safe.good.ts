// library: pg; feature: named-safe; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { escapeSqlString, quoteIdent, sanitizeSort, validateTable } from '@acme/db-helpers';

const pool = new Pool();

export async function list(req: Request, res: Response) {
  const sort = sanitizeSort(req.query.sort);
  const table = validateTable(req.params.table);
  const { rows } = await pool.query(`SELECT * FROM ${table} ORDER BY ${sort}`);
  await pool.query(`SELECT * FROM ${quoteIdent(req.params.table)} WHERE name = ${escapeSqlString(req.query.name)}`);
  res.json(rows);
}
