// library: knex; feature: transaction; expect: innocent
import knex from 'knex';
import type { Request, Response } from 'express';

const db = knex({ client: 'pg' });

export async function merge(req: Request, res: Response) {
  await db.transaction(async (trx) => {
    await trx('customers').where('id', req.body.from).update({ archived: true });
    await trx.raw('UPDATE orders SET customer_id = ? WHERE customer_id = ?', [req.body.to, req.body.from]);
    await trx.raw('SET CONSTRAINTS ALL IMMEDIATE');
  });
  res.sendStatus(204);
}
