// library: pg; feature: controller-class; expect: innocent
import type { NextFunction, Request, Response } from 'express';
import { Pool } from 'pg';

export class SubscriptionController {
  private readonly pool = new Pool();

  public cancel = async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    try {
      const reason = req.body.reason ?? 'none';
      await this.pool.query('UPDATE subscriptions SET cancelled = true, reason = $2 WHERE id = $1', [req.params.id, reason]);
      res.status(204).end();
    } catch (error) {
      next(new Error(`UPDATE subscriptions failed for ${req.params.id}`, { cause: error }));
    }
  };
}
