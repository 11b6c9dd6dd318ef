// library: knex; feature: raw-in-builder; expect: bad
import knexFactory from 'knex';
import type { Request, Response } from 'express';
const knex = knexFactory({ client: 'pg' });

export async function list(req: Request, res: Response) {
  const rows = await knex('sales').select('id', knex.raw(`${req.query.column} as value`)).where('shop', 4); // error: sql-concatenation
  const sorted = await knex('sales').where(knex.raw(`total > ${req.query.min}`)); // error: sql-concatenation
  res.json({ rows, sorted });
}
