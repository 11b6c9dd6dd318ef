// library: pg; feature: non-ascii-source; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

// Straße, 東京, 🚢 — offsets are UTF-16
export async function größe(req: Request, res: Response) {
  const straße = req.query.straße;
  const { rows } = await pool.query(`SELECT '🚢', größe FROM häuser WHERE straße = '${straße}'`); // error: sql-concatenation
  res.json(rows);
}
