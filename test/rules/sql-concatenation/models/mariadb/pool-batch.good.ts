// library: mariadb; feature: batch; expect: innocent
import * as mariadb from 'mariadb';
import type { Request, Response } from 'express';

const pool = mariadb.createPool({ host: 'db', database: 'metrics' });

export async function ingest(req: Request, res: Response) {
  const conn = await pool.getConnection();
  try {
    await conn.batch('INSERT INTO samples (name, value) VALUES (?, ?)', req.body.points);
    await conn.query({ sql: 'UPDATE devices SET last_seen = NOW() WHERE serial = :serial', namedPlaceholders: true }, { serial: req.body.serial });
  } finally {
    conn.release();
  }
  res.sendStatus(202);
}
