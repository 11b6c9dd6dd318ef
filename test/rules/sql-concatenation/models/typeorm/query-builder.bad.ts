// library: typeorm; feature: query-builder; expect: bad
import { getRepository } from 'typeorm';
import type { Request, Response } from 'express';
import { Invoice } from './entities/invoice';

export async function overdue(req: Request, res: Response) {
  const invoices = await getRepository(Invoice).createQueryBuilder('invoice').where(`invoice.customer = '${req.query.customer}'`).getMany(); // error: sql-concatenation
  res.json(invoices);
}

export async function ordered(req: Request, res: Response) {
  const qb = getRepository(Invoice).createQueryBuilder('invoice');
  qb.andWhere('invoice.total > ' + req.query.min); // error: sql-concatenation
  qb.orderBy('invoice.' + req.query.sort, 'ASC'); // error: sql-concatenation
  res.json(await qb.getMany());
}
