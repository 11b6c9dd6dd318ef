// library: typeorm; feature: builder-methods; expect: innocent
import { Brackets, DataSource } from 'typeorm';
import type { Request, Response } from 'express';
import { Sale } from './sale.entity';

declare const source: DataSource;

export async function pivot(req: Request, res: Response) {
  const { region, min, q } = req.query as Record<string, string>;
  const alias = 'sale';
  const qb = source.getRepository(Sale).createQueryBuilder(alias);
  qb.leftJoinAndSelect(`${alias}.shop`, 'shop', 'shop.region = :region', { region });
  qb.addSelect(`SUM(${alias}.total)`, 'sum').groupBy(`${alias}.shopId`).having('SUM(sale.total) > :min', { min });
  qb.andWhere(
    new Brackets((inner) => {
      inner.where('sale.kind = :kind', { kind: req.query.kind }).orWhere('sale.note LIKE :q', { q: `%${q}%` });
    }),
  );
  qb.setParameter('q', `%${q}%`).addOrderBy('sale.total', req.query.dir === 'asc' ? 'ASC' : 'DESC');
  res.json(await qb.getRawMany());
}
