// library: prisma, drizzle, kysely; feature: the tag or the client comes from a file that is not here; expect: bad
import type { Request, Response } from 'express';
import { Prisma, prisma } from '../generated/client';
import { db, sql } from '@/server/db';

export async function tickets(req: Request, res: Response) {
  const by = String(req.query.by);
  res.json(await prisma.$queryRaw`SELECT id FROM tickets ORDER BY ${Prisma.raw(by)}`); // error: sql-concatenation
}

export async function posts(req: Request, res: Response) {
  res.json(await db.execute(sql`select id from posts order by ${sql.raw(req.query.by as string)}`)); // error: sql-concatenation
}
