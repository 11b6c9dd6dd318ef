// library: knex; feature: raw-in-builder; expect: innocent
import knexFactory from 'knex';
import type { Request, Response } from 'express';
const knex = knexFactory({ client: 'pg' });

export async function list(req: Request, res: Response) {
  const rows = await knex('sales').select('id', knex.raw('?? as value', [req.query.column])).where('shop', 4);
  const sorted = await knex('sales').where(knex.raw('total > ?', [req.query.min])).orderBy(knex.raw('random()') as any);
  const count = await knex('sales').count({ n: '*' }).where('region', 'like', `${req.query.region}%`);
  res.json({ rows, sorted, count });
}
