// library: pg; feature: validator-helper; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

const COLUMNS = ['id', 'name', 'created_at'] as const;
function isColumn(value: string): value is (typeof COLUMNS)[number] {
  return (COLUMNS as readonly string[]).includes(value);
}
function assertTable(value: string): asserts value is 'dogs' | 'cats' {
  if (value !== 'dogs' && value !== 'cats') throw new Error(`bad table ${value}`);
}

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  if (!isColumn(sort)) return res.sendStatus(400);
  const table = req.params.table as string;
  assertTable(table);
  const { rows } = await pool.query(`SELECT * FROM ${table} ORDER BY ${sort}`);
  res.json(rows);
}
