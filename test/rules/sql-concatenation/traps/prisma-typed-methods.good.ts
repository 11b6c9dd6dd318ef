// library: @prisma/client; feature: typed-methods; expect: innocent
import { Prisma, PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';
const prisma = new PrismaClient();

export async function find(req: Request, res: Response) {
  const term = `%${req.query.q}%`;
  const rows = await prisma.$queryRaw`SELECT * FROM "Lead" WHERE name ILIKE ${term}`;
  const conditions = [Prisma.sql`deleted = false`];
  if (req.query.mail) conditions.push(Prisma.sql`mail = ${req.query.mail}`);
  const filtered = await prisma.$queryRaw`SELECT * FROM "Lead" WHERE ${Prisma.join(conditions, ' AND ')}`;
  const unsafe = await prisma.$queryRawUnsafe('SELECT * FROM "Lead" WHERE name = $1', `${req.query.q}`);
  res.json({ rows, filtered, unsafe });
}
