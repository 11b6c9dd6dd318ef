// library: @mikro-orm/core; feature: execute; expect: innocent
import { MikroORM, raw, sql } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/knex';
import type { Request, Response } from 'express';
import { Book } from './book.entity';

export async function search(em: SqlEntityManager, req: Request, res: Response) {
  const books = await em.getConnection().execute('SELECT * FROM book WHERE isbn = ?', [req.query.isbn]);
  const found = await em.find(Book, { [raw('lower(title)')]: (req.query.title as string).toLowerCase() });
  const recent = await em.find(Book, { title: sql`lower(${req.query.title})` });
  res.json({ books, found, recent });
}

export const orm = MikroORM.initSync({});
