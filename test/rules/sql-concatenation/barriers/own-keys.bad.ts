// library: pg; feature: keys-of-request; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function update(req: Request, res: Response) {
  const fields = Object.keys(req.body);
  const sets = fields.map((field, i) => `${field} = $${i + 2}`).join(', ');
  await pool.query(`UPDATE carts SET ${sets} WHERE id = $1`, [req.params.id, ...Object.values(req.body)]); // error: sql-concatenation
  res.sendStatus(204);
}

export async function patch(id: number, changes: Record<string, unknown>) {
  const sets = Object.keys(changes).map((field, i) => `${field} = $${i + 2}`).join(', ');
  await pool.query(`UPDATE carts SET ${sets} WHERE id = $1`, [id, ...Object.values(changes)]); // suggestion: sql-concatenation
}
