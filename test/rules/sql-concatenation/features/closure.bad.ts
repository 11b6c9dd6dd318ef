// library: pg; feature: closure; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const tenant = req.headers['x-tenant'];
  const run = (table: string) => pool.query(`SELECT * FROM ${table} WHERE tenant = '${tenant}'`); // error: sql-concatenation
  const [orders, refunds] = await Promise.all([run('orders'), run('refunds')]);
  res.json({ orders, refunds });
}
