// library: better-sqlite3; feature: whole-string-from-request; expect: bad
import Database from 'better-sqlite3';
import type { Request, Response } from 'express';
const db = new Database('console.db');

export function runConsole(req: Request, res: Response) {
  res.json(db.prepare(req.body.sql).all()); // error: sql-concatenation
}
