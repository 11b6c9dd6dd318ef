// library: pg; feature: escape-wrong-place; expect: bad
import pg from 'pg';
import type { Request, Response } from 'express';

const client = new pg.Client();

export async function rows(req: Request, res: Response) {
  const a = await client.query(`SELECT * FROM logs WHERE kind = '${client.escapeLiteral(req.query.kind as string)}'`); // error: sql-concatenation
  const b = await client.query(`SELECT * FROM ${client.escapeLiteral(req.params.table as string)}`); // error: sql-concatenation
  res.json([a.rows, b.rows]);
}
