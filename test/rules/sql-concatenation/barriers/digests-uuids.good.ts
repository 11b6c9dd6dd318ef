// library: pg; feature: digests; expect: innocent
import { createHash, randomUUID } from 'node:crypto';
import { v4 as uuidv4 } from 'uuid';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function login(req: Request, res: Response) {
  const digest = createHash('sha256').update(req.body.token).digest('hex');
  const { rows } = await pool.query(`SELECT * FROM tokens WHERE digest = '${digest}'`);
  await pool.query(`INSERT INTO sessions (id) VALUES ('${randomUUID()}')`);
  await pool.query(`INSERT INTO traces (id) VALUES ('${uuidv4()}')`);
  res.json(rows);
}
