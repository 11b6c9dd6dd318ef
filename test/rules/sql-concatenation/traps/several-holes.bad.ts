// library: mysql2/promise; feature: one-finding-many-marks; expect: bad
import { createPool } from 'mysql2/promise';
import type { Request, Response } from 'express';
const pool = createPool({ database: 'crm' });

export async function create(req: Request, res: Response) {
  const { first, last, mail, phone } = req.body;
  await pool.query(`INSERT INTO people (first, last, mail, phone) VALUES ('${first}', '${last}', '${mail}', ${phone})`); // error: sql-concatenation
  res.sendStatus(201);
}
// fixed: await pool.query(`INSERT INTO people (first, last, mail, phone) VALUES (?, ?, ?, ?)`, [first, last, mail, phone]);
