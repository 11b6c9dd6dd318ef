// library: pg; feature: typeof; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function patch(req: Request, res: Response) {
  const { id, active } = req.body;
  if (typeof id !== 'number') return res.sendStatus(400);
  if (typeof active === 'boolean') {
    await pool.query(`UPDATE offers SET active = ${active} WHERE id = ${id}`);
  }
  res.sendStatus(204);
}
