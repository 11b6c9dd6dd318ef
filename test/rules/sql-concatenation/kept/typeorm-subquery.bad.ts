// library: typeorm; feature: what a client sent in the text of a builder, and a request's own query; expect: bad
import type { Request, Response } from 'express';
import type { Repository } from 'typeorm';

interface Shelf { readonly id: number }

export const find = (shelves: Repository<Shelf>) => async (req: Request, res: Response) => {
  const inner = shelves.createQueryBuilder('c').select('c.id').where(`c.label = '${req.query.label}'`); // error: sql-concatenation
  res.json(await shelves.createQueryBuilder('s').where(`s.id IN (${inner.getQuery()})`).getMany());
};
