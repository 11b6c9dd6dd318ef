// library: sequelize; feature: fn-col-names; expect: bad
import { col, fn, Model, Sequelize } from 'sequelize';
import type { Request, Response } from 'express';

const sequelize = new Sequelize('sqlite::memory:');
class Sale extends Model {}

export async function pivot(req: Request, res: Response) {
  const rows = await Sale.findAll({
    attributes: [[fn(req.query.fn as string, col('total')), 'value']], // error: sql-concatenation
    group: ['region'],
  });
  const filtered = await Sale.findAll({ where: sequelize.literal(`region = '${req.query.region}'`) }); // error: sql-concatenation
  res.json({ rows, filtered });
}
