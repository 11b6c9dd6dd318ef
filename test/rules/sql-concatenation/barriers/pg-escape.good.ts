// library: pg; feature: escape; expect: innocent
import pg from 'pg';
import type { Request, Response } from 'express';

const client = new pg.Client();

export async function rows(req: Request, res: Response) {
  const table = client.escapeIdentifier(req.params.table as string);
  const value = client.escapeLiteral(req.query.value as string);
  const a = await client.query(`SELECT * FROM ${table} WHERE kind = ${value}`);
  const b = await client.query(`SELECT * FROM logs ORDER BY ${pg.escapeIdentifier(req.query.sort as string)} DESC`);
  res.json([a.rows, b.rows]);
}
