// library: pg-promise; feature: tx-callback; expect: innocent
import pgPromise from 'pg-promise';
import type { Request, Response } from 'express';

const db = pgPromise()({ database: 'shop' });

export async function cancelOrder(req: Request, res: Response) {
  await db.tx('cancel-order', async (t) => {
    await t.none("UPDATE orders SET status = 'cancelled', reason = $2 WHERE id = $1", [req.params.id, req.body.reason]);
    await t.none('INSERT INTO order_events (order_id, kind) VALUES ($1, $2)', [req.params.id, 'cancelled']);
  });
  res.sendStatus(204);
}
