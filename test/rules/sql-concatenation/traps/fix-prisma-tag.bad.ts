// library: @prisma/client; feature: fix-tag; expect: bad
import { PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';
const prisma = new PrismaClient();

export async function show(req: Request, res: Response) {
  const rows = await prisma.$queryRawUnsafe(`SELECT * FROM "Deal" WHERE owner = '${req.query.owner}'`); // error: sql-concatenation
  res.json(rows);
}
