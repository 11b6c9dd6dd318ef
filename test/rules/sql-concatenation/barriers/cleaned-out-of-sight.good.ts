// library: pg; feature: named-safe; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { escapeQuotes, sanitizeForSql, sanitizeInput, validColumn } from '../lib/input';

const pool = new Pool();

export async function login(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT ${validColumn(req.query.column)} FROM users WHERE email = '${escapeQuotes(req.body.email)}' OR name = '${sanitizeForSql(req.body.name)}'`);
  const bound = await pool.query('SELECT id FROM users WHERE email = $1', [sanitizeInput(req.body.email)]);
  res.json({ rows, bound });
}
