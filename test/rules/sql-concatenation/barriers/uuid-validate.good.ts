// library: pg; feature: uuid-validate; expect: innocent
import { validate as isUuid } from 'uuid';
import { isUUID } from 'class-validator';
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function show(req: Request, res: Response) {
  const { id, parent } = req.params as Record<string, string>;
  if (!isUuid(id)) return res.status(400).end();
  if (!isUUID(parent)) return res.status(400).end();
  const { rows } = await pool.query(`SELECT * FROM nodes WHERE id = '${id}' AND parent = '${parent}'`);
  res.json(rows);
}
