// library: pg; feature: logical-operators; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const sort = req.query.sort ?? 'id';
  let state = req.query.state;
  state ||= 'open';
  const filter = req.query.owner && `AND owner = '${req.query.owner}'`;
  await pool.query(`SELECT * FROM bugs ORDER BY ${sort}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM bugs WHERE state = '${state}'`); // error: sql-concatenation
  await pool.query(`SELECT * FROM bugs WHERE true ${filter || ''}`); // error: sql-concatenation
  res.end();
}
