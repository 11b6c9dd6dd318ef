// library: @prisma/client; feature: prisma-raw; expect: bad
import { Prisma, PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';

const prisma = new PrismaClient();

export async function leaderboard(req: Request, res: Response) {
  const column = Prisma.raw(req.query.sort as string); // error: sql-concatenation
  const rows = await prisma.$queryRaw`SELECT name, score FROM "Player" ORDER BY ${column} DESC LIMIT 50`;
  res.json(rows);
}
