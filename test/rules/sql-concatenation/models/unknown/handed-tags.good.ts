// library: prisma, drizzle, kysely; feature: tags of another file that bind, and constant fragments; expect: innocent
import type { Request, Response } from 'express';
import { Prisma, prisma } from '../generated/client';
import { db, sql } from '@/server/db';

export async function tickets(req: Request, res: Response) {
  const direction = req.query.up === '1' ? 'ASC' : 'DESC';
  res.json(await prisma.$queryRaw`SELECT id FROM tickets WHERE owner = ${req.query.owner} ORDER BY id ${Prisma.raw(direction)}`);
}

export async function posts(req: Request, res: Response) {
  res.json(await db.execute(sql`select id from posts where author = ${req.query.author} order by ${sql.raw('created_at desc')}`));
}
