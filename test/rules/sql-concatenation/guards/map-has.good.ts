// library: pg; feature: map-has; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const KINDS = new Map([['books', 1], ['films', 2]]);

export async function list(req: Request, res: Response) {
  const kind = req.params.kind as string;
  if (!KINDS.has(kind)) return res.sendStatus(404);
  const { rows } = await pool.query(`SELECT * FROM ${kind} WHERE kind = ${KINDS.get(kind)}`);
  res.json(rows);
}
