// library: @prisma/client; feature: transaction; expect: bad
import { PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';

const prisma = new PrismaClient().$extends({ name: 'audit' });

export async function move(req: Request, res: Response) {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRawUnsafe(`SELECT id FROM "Item" WHERE sku = '${req.body.sku}' FOR UPDATE`); // error: sql-concatenation
    await tx.item.update({ where: { sku: req.body.sku }, data: { bin: req.body.bin } });
  });
  res.sendStatus(204);
}
