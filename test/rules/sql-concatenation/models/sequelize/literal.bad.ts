// library: sequelize; feature: literal; expect: bad
import { literal, Model } from 'sequelize';
import type { Request, Response } from 'express';

class Order extends Model {}

export async function listOrders(req: Request, res: Response) {
  const orders = await Order.findAll({
    where: { tenantId: 7 },
    order: literal(req.query.sort as string), // error: sql-concatenation
  });
  res.json(orders);
}
