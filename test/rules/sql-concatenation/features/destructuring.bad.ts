// library: pg; feature: destructuring; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list({ query: { sort = 'id', ...filters } }: Request, res: Response) {
  const [first, second = 'open'] = [filters.tenant, filters.state];
  await pool.query(`SELECT * FROM leases ORDER BY ${sort}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM leases WHERE tenant = '${first}' AND state = '${second}'`); // error: sql-concatenation
  res.end();
}
