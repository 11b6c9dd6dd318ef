// library: @prisma/client; feature: prisma-sql; expect: innocent
import { Prisma, PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';

const prisma = new PrismaClient();

export async function leaderboard(req: Request, res: Response) {
  const direction = req.query.dir === 'asc' ? Prisma.sql`ASC` : Prisma.raw('DESC');
  const ids = (req.query.ids as string).split(',');
  const where = ids.length > 0 ? Prisma.sql`WHERE id IN (${Prisma.join(ids)})` : Prisma.empty;
  const rows = await prisma.$queryRaw(Prisma.sql`SELECT name, score FROM "Player" ${where} ORDER BY score ${direction} LIMIT 50`);
  res.json(rows);
}
