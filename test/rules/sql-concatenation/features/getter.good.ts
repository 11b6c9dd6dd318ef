// library: pg; feature: getter; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';

class Search {
  constructor(private readonly term: unknown) {}
  get db() {
    return new Pool();
  }
  get sql() {
    return `SELECT * FROM songs WHERE title = $1`;
  }
  run() {
    return this.db.query(this.sql, [this.term]);
  }
}

export async function search(req: Request, res: Response) {
  res.json(await new Search(req.query.term).run());
}
