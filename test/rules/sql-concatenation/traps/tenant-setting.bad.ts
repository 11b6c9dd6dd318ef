// library: pg; feature: session-settings; expect: bad
import { Pool } from 'pg';
import type { NextFunction, Request, Response } from 'express';
const pool = new Pool();

export async function tenancy(req: Request, res: Response, next: NextFunction) {
  const client = await pool.connect();
  await client.query(`SET LOCAL app.tenant_id = '${req.headers['x-tenant-id']}'`); // error: sql-concatenation
  await client.query(`SET search_path TO ${req.headers['x-tenant']}`); // error: sql-concatenation
  next();
}
