// library: pg; feature: named-safe; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { sanitizeInput, validEmail } from '../lib/input';

const pool = new Pool();

export async function login(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT id FROM users WHERE email = '${sanitizeInput(req.body.email)}'`); // suggestion: sql-concatenation
  const invited = await pool.query(`SELECT id FROM invitations WHERE email LIKE '${validEmail(req.body.email)}%'`); // suggestion: sql-concatenation
  res.json({ rows, invited });
}
