// library: knex; feature: builder-calls; expect: innocent
import knexFactory from 'knex';
import type { Request, Response } from 'express';
const db = knexFactory({ client: 'pg' });

export async function list(req: Request, res: Response) {
  const { q, status, sort } = req.query as Record<string, string>;
  const query = db('orders').select('id', 'total').where({ status }).andWhere('note', 'like', `%${q}%`);
  if (sort) query.orderBy(sort, 'desc');
  query.whereIn('region', String(req.query.regions).split(','));
  const rows = await query.limit(Number(req.query.limit));
  const count = await db('orders').where('status', status).count();
  await db('orders').insert({ note: `created from ${q}` });
  res.json({ rows, count, sql: query.toString() });
}
