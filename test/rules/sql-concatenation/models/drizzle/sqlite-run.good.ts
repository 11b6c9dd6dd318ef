// library: drizzle-orm; feature: sqlite-driver; expect: innocent
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { sql } from 'drizzle-orm';
import Database from 'better-sqlite3';
import type { Request, Response } from 'express';

const db = drizzle(new Database('app.db'));

export function touch(req: Request, res: Response) {
  db.run(sql`UPDATE sessions SET seen = 1 WHERE token = ${req.cookies.token}`);
  const rows = db.all(sql`SELECT * FROM sessions WHERE token = ${req.cookies.token}`);
  db.run('PRAGMA optimize');
  res.json(rows);
}
