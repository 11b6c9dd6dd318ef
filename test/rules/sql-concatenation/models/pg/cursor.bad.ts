// library: pg-cursor; feature: template; expect: bad
import { Pool } from 'pg';
import Cursor from 'pg-cursor';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function streamEvents(req: Request, res: Response) {
  const client = await pool.connect();
  const cursor = client.query(new Cursor(`SELECT * FROM events WHERE kind = '${req.query.kind}'`)); // error: sql-concatenation
  const rows = await cursor.read(100);
  await cursor.close();
  client.release();
  res.json(rows);
}
