// library: node:crypto; feature: checking a login by SHA-256; expect: bad
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Pool } from 'pg';

export const login = (pool: Pool) => async (req: Request, res: Response) => {
  const { rows } = await pool.query('SELECT id, digest FROM users WHERE email = $1', [req.body.email]);
  const digest = createHash('sha256').update(req.body.password).digest('hex'); // error: weak-password-hash
  res.json({ ok: rows.some((row) => row.digest === digest) }); // warning: timing-unsafe-compare
};
