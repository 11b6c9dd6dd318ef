// library: @prisma/client; feature: called-as-function; expect: bad
import { PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';

const db = new PrismaClient();

export async function deleteDraft(req: Request, res: Response) {
  const sql: any = `DELETE FROM "Draft" WHERE slug = '${req.params.slug}'`;
  await db.$executeRaw(sql); // error: sql-concatenation
  res.sendStatus(204);
}
