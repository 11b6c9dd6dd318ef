// library: pg; feature: encodings-that-keep-quotes; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function upload(req: Request, res: Response) {
  // leaves ' as it is
  await pool.query(`INSERT INTO links (q) VALUES ('${encodeURIComponent(req.body.q)}')`); // error: sql-concatenation
  await pool.query(`INSERT INTO blobs (data) VALUES ('${Buffer.from(req.body.data, 'hex').toString('utf8')}')`); // error: sql-concatenation
  res.sendStatus(201);
}
