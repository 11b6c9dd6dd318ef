// library: zod; feature: schema-nobody-can-read; expect: bad
import { initTRPC } from '@trpc/server';
import { PrismaClient } from '@prisma/client';
import { z } from 'zod';
import { singleFilter } from '@acme/shared';

const t = initTRPC.create();
const prisma = new PrismaClient();

export const router = t.router({
  list: t.procedure.input(z.object({ filter: singleFilter, name: z.string() })).query(({ input }) => {
    const found = prisma.$queryRawUnsafe(`SELECT id FROM p WHERE value = '${input.filter.value}'`); // warning: sql-concatenation
    return found ?? prisma.$queryRawUnsafe(`SELECT id FROM p WHERE name = '${input.name}'`); // error: sql-concatenation
  }),
});
