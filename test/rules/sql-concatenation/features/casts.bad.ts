// library: pg; feature: type-assertions; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const sort = (<string>req.query.sort)!;
  const dir = req.query.dir satisfies unknown;
  const { rows } = await (pool as Pool).query(`SELECT * FROM boats ORDER BY ${sort as 'name'} ${dir}`); // error: sql-concatenation
  res.json(rows);
}
