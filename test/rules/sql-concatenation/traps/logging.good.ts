// library: pg; feature: logged-sql; expect: innocent
import { Pool } from 'pg';
import pino from 'pino';
import type { Request, Response } from 'express';
const pool = new Pool();
const log = pino();

export async function show(req: Request, res: Response) {
  const sql = 'SELECT * FROM orders WHERE id = $1';
  log.debug(`running SELECT * FROM orders WHERE id = '${req.params.id}'`);
  console.time(`SELECT * FROM orders WHERE id = ${req.params.id}`);
  const { rows } = await pool.query(sql, [req.params.id]);
  if (!rows[0]) throw new Error(`SELECT * FROM orders WHERE id = '${req.params.id}' found nothing`);
  res.set('X-Query', `SELECT * FROM orders WHERE id = ${req.params.id}`).json(rows[0]);
}
