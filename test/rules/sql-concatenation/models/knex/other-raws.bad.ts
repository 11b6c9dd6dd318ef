// library: knex; feature: raw-family; expect: bad
import knexFactory, { type Knex } from 'knex';
import type { Request, Response } from 'express';

const knex: Knex = knexFactory({ client: 'pg' });

export async function report(req: Request, res: Response) {
  const { having, join, group, from } = req.body;
  const a = await knex('orders').count('* as n').groupBy('status').havingRaw(`count(*) > ${having}`); // error: sql-concatenation
  const b = await knex('orders').joinRaw('LEFT JOIN ' + join + ' ON true'); // error: sql-concatenation
  const c = await knex('orders').groupByRaw(group); // error: sql-concatenation
  const d = await knex.select('*').fromRaw(`(SELECT * FROM ${from}) AS t`); // error: sql-concatenation
  res.json({ a, b, c, d });
}
