// library: Math; feature: a reset token in base 36; expect: bad
import type { Request, Response } from 'express';
import type { Pool } from 'pg';

export const forgotPassword = (pool: Pool) => async (req: Request, res: Response) => {
  const resetToken = Math.random().toString(36).substring(2); // error: weak-random
  await pool.query('UPDATE users SET reset_token = $1 WHERE email = $2', [resetToken, req.body.email]);
  res.sendStatus(204);
};
