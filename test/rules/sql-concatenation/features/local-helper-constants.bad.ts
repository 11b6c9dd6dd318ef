// library: pg; feature: called-with-request; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

async function count(table: string, condition: string) {
  const { rows } = await pool.query(`SELECT count(*) FROM ${table} WHERE ${condition}`); // error: sql-concatenation
  return Number(rows[0].count);
}

export async function dashboard(req: Request, res: Response) {
  res.json({
    open: await count('orders', "status = 'open'"),
    mine: await count('orders', `owner = '${req.query.owner}'`),
  });
}
