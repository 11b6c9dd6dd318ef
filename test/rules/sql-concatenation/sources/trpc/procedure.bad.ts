// library: @prisma/client; feature: trpc-input; expect: bad
import { initTRPC } from '@trpc/server';
import { PrismaClient } from '@prisma/client';
import { z } from 'zod';

const t = initTRPC.create();
const prisma = new PrismaClient();

export const appRouter = t.router({
  searchUsers: t.procedure.input(z.object({ term: z.string() })).query(async ({ input }) => {
    return prisma.$queryRawUnsafe(`SELECT id, name FROM "User" WHERE name ILIKE '%${input.term}%'`); // error: sql-concatenation
  }),
  renameUser: t.procedure.input(z.object({ id: z.number(), name: z.string().min(1) })).mutation(async ({ input }) => {
    await prisma.$executeRawUnsafe(`UPDATE "User" SET name = '${input.name}' WHERE id = ${input.id}`); // error: sql-concatenation
  }),
});
