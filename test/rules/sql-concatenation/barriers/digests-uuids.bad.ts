// library: pg; feature: digest-of-other; expect: bad
import { createHash } from 'node:crypto';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function login(req: Request, res: Response) {
  const digest = createHash('sha256').update(req.body.password).digest('hex'); // error: weak-password-hash
  const { rows } = await pool.query(`SELECT * FROM users WHERE mail = '${req.body.mail}' AND digest = '${digest}'`); // error: sql-concatenation
  res.json(rows);
}
