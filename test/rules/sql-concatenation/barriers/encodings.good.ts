// library: pg; feature: hex-and-base64; expect: innocent
import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function upload(req: Request, res: Response) {
  const hex = Buffer.from(req.body.data).toString('hex');
  await pool.query(`INSERT INTO blobs (data) VALUES ('\\x${hex}')`);
  await pool.query(`INSERT INTO blobs (data) VALUES (decode('${Buffer.from(req.body.data).toString('base64')}', 'base64'))`);
  await pool.query(`INSERT INTO keys (name) VALUES ('${randomBytes(8).toString('hex')}')`);
  res.sendStatus(201);
}
