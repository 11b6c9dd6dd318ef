// library: knex; feature: raw-family; expect: innocent
import knexFactory, { type Knex } from 'knex';
import type { Request, Response } from 'express';

const knex: Knex = knexFactory({ client: 'pg' });

export async function report(req: Request, res: Response) {
  const { having, region } = req.body;
  const a = await knex('orders').count('* as n').groupBy('status').havingRaw('count(*) > ?', [having]);
  const b = await knex('orders').joinRaw('LEFT JOIN refunds r ON r.order_id = orders.id AND r.region = ?', [region]);
  const c = await knex('orders').groupByRaw("date_trunc('month', created_at)");
  const d = await knex.select('*').from(knex('orders').where('region', region).as('t'));
  res.json({ a, b, c, d });
}
