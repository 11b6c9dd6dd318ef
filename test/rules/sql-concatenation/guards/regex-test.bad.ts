// library: pg; feature: loose-regex; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const { column, day, code, name } = req.query as Record<string, string>;
  // no anchors
  if (!/[a-z]+/.test(column)) return res.sendStatus(400);
  await pool.query(`SELECT ${column} FROM slots`); // error: sql-concatenation
  // anchored at the front only
  if (!/^\d{4}/.test(day)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM slots WHERE day = '${day}'`); // error: sql-concatenation
  // an alternative without its anchor
  if (!/^[a-z]+$|admin/.test(code)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM slots WHERE code = '${code}'`); // error: sql-concatenation
  // quotes are allowed
  if (!/^[\w' -]+$/.test(name)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM slots WHERE name = '${name}'`); // error: sql-concatenation
  res.end();
}
