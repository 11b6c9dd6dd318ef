// library: pg; feature: session-settings; expect: innocent
import { Pool } from 'pg';
import type { NextFunction, Request, Response } from 'express';
const pool = new Pool();

export async function tenancy(req: Request, res: Response, next: NextFunction) {
  const client = await pool.connect();
  await client.query("SELECT set_config('app.tenant_id', $1, true)", [req.headers['x-tenant-id']]);
  await client.query('SET search_path TO public');
  next();
}
