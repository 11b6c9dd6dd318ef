// library: pg; feature: static-method; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

class Db {
  static pool = new Pool();
  static run(sql: string, params: unknown[] = []) {
    return Db.pool.query(sql, params);
  }
}

export async function show(req: Request, res: Response) {
  res.json(await Db.run("SELECT * FROM badges WHERE owner = '" + req.params.owner + "'")); // error: sql-concatenation
}
