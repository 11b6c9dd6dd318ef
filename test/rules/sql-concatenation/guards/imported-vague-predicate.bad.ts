// library: pg; feature: imported-vague-predicate; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { checkPermission, isValidEmail } from '@acme/checks';
const pool = new Pool();

export async function find(req: Request, res: Response) {
  const { email } = req.body;
  checkPermission(req.body.user);
  if (!isValidEmail(email)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT id FROM users WHERE email = '${email}'`); // error: sql-concatenation
  res.json(rows);
}
