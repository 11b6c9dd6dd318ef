// library: pg; feature: logical-operators; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const filter = (req.query.owner && 'AND owner = $1') || '';
  const tail = (req.query.latest && 'ORDER BY id DESC') ?? '';
  let schema = process.env.SCHEMA;
  schema ??= 'public';
  await pool.query(`SELECT * FROM ${schema}.bugs WHERE true ${filter}`, req.query.owner ? [req.query.owner] : []);
  await pool.query(`SELECT * FROM bugs ${req.query.open ? 'WHERE open' : ''} LIMIT 10`);
  res.json(tail);
}
