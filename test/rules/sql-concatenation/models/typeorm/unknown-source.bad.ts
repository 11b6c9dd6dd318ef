// library: typeorm; feature: a data source from elsewhere; expect: bad
import type { Request, Response } from 'express';
import { AppDataSource } from '../data-source';
import { Sale } from '../entities/sale';

export async function top(req: Request, res: Response) {
  const rows = await AppDataSource.getRepository(Sale)
    .createQueryBuilder('s')
    .select('s.product', 'product')
    .where(`s.soldAt >= '${req.query.from}'`) // error: sql-concatenation
    .getRawMany();
  res.json(rows);
}
