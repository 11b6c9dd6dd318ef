// library: pg; feature: destructuring; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list({ query: { sort = 'id', ...filters } }: Request, res: Response) {
  const { column, state = 'open' } = { column: sort === 'id' ? 'id' : 'signed_at' };
  await pool.query(`SELECT * FROM leases WHERE tenant = $1 ORDER BY ${column}`, [filters.tenant]);
  await pool.query(`SELECT * FROM leases WHERE state = '${state}'`);
  res.end();
}
