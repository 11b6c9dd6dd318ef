// library: knex; feature: identifier-binding; expect: innocent
import knexFactory from 'knex';
import type { Request, Response } from 'express';

const knex = knexFactory({ client: 'pg' });

export async function list(req: Request, res: Response) {
  const rows = await knex.raw('SELECT * FROM ?? WHERE status = ? ORDER BY ?? DESC', ['orders', req.query.status, req.query.sort]);
  res.json(rows);
}
