// library: pg; feature: unknown-call-with-request; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { buildSearch, loadAccount } from '@acme/accounts';
const pool = new Pool();

export async function show(req: Request, res: Response) {
  const account = await loadAccount(req.params.id);
  await pool.query('SELECT * FROM bills WHERE iban = $1', [account.iban]);
  // a whole text from elsewhere: that place is to blame, or not
  const { text, values } = buildSearch(req.query);
  await pool.query(text, values);
  res.end();
}
