// library: drizzle-orm; feature: sqlite-driver; expect: bad
import { drizzle } from 'drizzle-orm/better-sqlite3';
import Database from 'better-sqlite3';
import type { Request, Response } from 'express';

const db = drizzle(new Database('app.db'));

export function touch(req: Request, res: Response) {
  db.run(`UPDATE sessions SET seen = 1 WHERE token = '${req.cookies.token}'`); // error: sql-concatenation
  const rows = db.all("SELECT * FROM sessions WHERE token = '" + req.cookies.token + "'"); // error: sql-concatenation
  res.json(rows);
}
