// library: knex; feature: transaction; expect: bad
import knex from 'knex';
import type { Request, Response } from 'express';

const db = knex({ client: 'pg' });

export async function merge(req: Request, res: Response) {
  await db.transaction(async (trx) => {
    await trx('customers').where('id', req.body.from).update({ archived: true });
    await trx.raw(`UPDATE orders SET customer_id = ${req.body.to} WHERE customer_id = ${req.body.from}`); // error: sql-concatenation
  });
  res.sendStatus(204);
}
