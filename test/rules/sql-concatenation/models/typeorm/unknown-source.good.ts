// library: typeorm; feature: a data source from elsewhere; expect: innocent
import type { Request, Response } from 'express';
import { AppDataSource } from '../data-source';
import { Sale } from '../entities/sale';

export async function top(req: Request, res: Response) {
  const rows = await AppDataSource.getRepository(Sale)
    .createQueryBuilder('s')
    .where('s.soldAt >= :from', { from: req.query.from })
    .getRawMany();
  res.json(rows);
}
