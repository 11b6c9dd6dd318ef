// library: @mikro-orm/core; feature: execute; expect: bad
import { MikroORM, raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/knex';
import type { Request, Response } from 'express';
import { Book } from './book.entity';

export async function search(em: SqlEntityManager, req: Request, res: Response) {
  const books = await em.getConnection().execute(`SELECT * FROM book WHERE isbn = '${req.query.isbn}'`); // error: sql-concatenation
  const more = await em.execute('SELECT * FROM book WHERE author = \'' + req.query.author + '\''); // error: sql-concatenation
  const found = await em.find(Book, { [raw(`lower(${req.query.field})`)]: 'dune' }); // error: sql-concatenation
  res.json({ books, more, found });
}

export const orm = MikroORM.initSync({});
