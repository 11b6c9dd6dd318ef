// library: pg; feature: constant-lookup; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

const SORT_COLUMNS = { newest: 'created_at DESC', cheapest: 'price ASC', name: 'lower(name)' } as const;
const TABLES = new Map([['order', 'orders'], ['refund', 'refunds']]);

export async function list(req: Request, res: Response) {
  const order = SORT_COLUMNS[req.query.sort as keyof typeof SORT_COLUMNS] ?? SORT_COLUMNS.newest;
  const table = TABLES.get(req.params.kind as string);
  const direction = { up: 'ASC', down: 'DESC' }[req.query.dir as 'up' | 'down'] || 'ASC';
  await pool.query(`SELECT * FROM ${table} ORDER BY id ${direction}`);
  const { rows } = await pool.query(`SELECT * FROM products ORDER BY ${order}`);
  res.json(rows);
}
