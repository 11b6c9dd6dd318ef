// library: postgres; feature: same-name-other-meaning; expect: bad
import postgres from 'postgres';
import type { Request, Response } from 'express';
const sql = postgres();

export async function show(req: Request, res: Response) {
  // bound: a tag
  const a = await sql`SELECT * FROM gems WHERE name = ${req.query.name as string}`;
  // not bound: the same characters as a call
  const b = await sql.unsafe(`SELECT * FROM gems WHERE name = ${req.query.name}`); // error: sql-concatenation
  res.json([a, b]);
}
