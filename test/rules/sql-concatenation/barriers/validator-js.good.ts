// library: pg; feature: validator; expect: innocent
import validator from 'validator';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function find(req: Request, res: Response) {
  const { id, code, qty } = req.body;
  if (!validator.isUUID(id) || !validator.isAlphanumeric(code)) return res.status(400).end();
  if (!validator.isInt(qty)) return res.status(400).end();
  const { rows } = await pool.query(`SELECT * FROM parts WHERE id = '${id}' AND code = '${code}' AND qty > ${qty}`);
  res.json(rows);
}
