// library: typeorm; feature: query-builder; expect: innocent
import { getRepository } from 'typeorm';
import type { Request, Response } from 'express';
import { Invoice } from './entities/invoice';

const SORTABLE = { newest: 'invoice.createdAt', total: 'invoice.total' };

export async function overdue(req: Request, res: Response) {
  const qb = getRepository(Invoice)
    .createQueryBuilder('invoice')
    .where('invoice.customer = :customer', { customer: req.query.customer })
    .andWhere('invoice.id IN (:...ids)', { ids: req.body.ids });
  if (req.query.min) qb.andWhere('invoice.total > :min', { min: req.query.min });
  qb.orderBy(SORTABLE[req.query.sort as keyof typeof SORTABLE] ?? SORTABLE.newest, 'DESC');
  res.json(await qb.getMany());
}
