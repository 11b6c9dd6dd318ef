// library: pg; feature: unknown-call-with-request; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { loadAccount, resolveTable } from '@acme/accounts';
const pool = new Pool();

export async function show(req: Request, res: Response) {
  const account = await loadAccount(req.params.id);
  await pool.query(`SELECT * FROM bills WHERE iban = '${account.iban}'`); // warning: sql-concatenation
  await pool.query(`SELECT * FROM ${resolveTable(req.params.kind)}`); // suggestion: sql-concatenation
  res.end();
}
