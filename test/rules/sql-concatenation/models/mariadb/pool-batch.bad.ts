// library: mariadb; feature: batch; expect: bad
import * as mariadb from 'mariadb';
import type { Request, Response } from 'express';

const pool = mariadb.createPool({ host: 'db', database: 'metrics' });

export async function ingest(req: Request, res: Response) {
  const conn = await pool.getConnection();
  try {
    await conn.batch(`INSERT INTO ${req.body.table} (name, value) VALUES (?, ?)`, req.body.points); // error: sql-concatenation
    await conn.query(`UPDATE devices SET last_seen = NOW() WHERE serial = '${req.body.serial}'`); // error: sql-concatenation
  } finally {
    conn.release();
  }
  res.sendStatus(202);
}
