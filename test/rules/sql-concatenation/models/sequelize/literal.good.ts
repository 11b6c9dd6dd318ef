// library: sequelize; feature: order-option; expect: innocent
import { literal, Model, Op } from 'sequelize';
import type { Request, Response } from 'express';

class Order extends Model {}

export async function listOrders(req: Request, res: Response) {
  const orders = await Order.findAll({
    where: { tenantId: 7, customer: { [Op.like]: `%${req.query.customer}%` } },
    attributes: ['id', 'total', [literal('total * 1.19'), 'gross']],
    order: [['createdAt', 'DESC']],
  });
  res.json(orders);
}
