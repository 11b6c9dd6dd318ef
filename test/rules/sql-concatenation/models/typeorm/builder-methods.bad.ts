// library: typeorm; feature: builder-methods; expect: bad
import { Brackets, DataSource } from 'typeorm';
import type { Request, Response } from 'express';
import { Sale } from './sale.entity';

declare const source: DataSource;

export async function pivot(req: Request, res: Response) {
  const { region, column, min, sort } = req.query as Record<string, string>;
  const qb = source.getRepository(Sale).createQueryBuilder('sale');
  qb.leftJoinAndSelect('sale.shop', 'shop', `shop.region = '${region}'`); // error: sql-concatenation
  qb.addSelect(`SUM(sale.${column})`, 'sum'); // error: sql-concatenation
  qb.groupBy(`sale.${column}`); // error: sql-concatenation
  qb.having('SUM(sale.total) > ' + min); // error: sql-concatenation
  qb.andWhere(
    new Brackets((inner) => {
      inner.where(`sale.kind = '${req.query.kind}'`); // error: sql-concatenation
    }),
  );
  qb.addOrderBy(`sale.${sort}`); // error: sql-concatenation
  res.json(await qb.getRawMany());
}
