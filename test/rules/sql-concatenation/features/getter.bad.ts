// library: pg; feature: getter; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

class Search {
  constructor(private readonly term: unknown) {}
  get db() {
    return new Pool();
  }
  get sql() {
    return `SELECT * FROM songs WHERE title = '${this.term}'`;
  }
  run() {
    return this.db.query(this.sql); // error: sql-concatenation
  }
}

export async function search(req: Request, res: Response) {
  res.json(await new Search(req.query.term).run());
}
