// library: Math; feature: a reset token of random bytes; expect: innocent
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Pool } from 'pg';

export const forgotPassword = (pool: Pool) => async (req: Request, res: Response) => {
  const resetToken = randomBytes(32).toString('base64url');
  await pool.query('UPDATE users SET reset_token = $1 WHERE email = $2', [resetToken, req.body.email]);
  res.sendStatus(204);
};
