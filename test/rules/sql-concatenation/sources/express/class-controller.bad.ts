// library: pg; feature: controller-class; expect: bad
import type { NextFunction, Request, Response } from 'express';
import { Pool } from 'pg';

export class SubscriptionController {
  private readonly pool = new Pool();

  public cancel = async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    try {
      const reason = req.body.reason ?? 'none';
      await this.pool.query(`UPDATE subscriptions SET cancelled = true, reason = '${reason}' WHERE id = $1`, [req.params.id]); // error: sql-concatenation
      res.status(204).end();
    } catch (error) {
      next(error);
    }
  };
}
