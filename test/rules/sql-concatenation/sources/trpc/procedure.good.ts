// library: @prisma/client; feature: trpc-input; expect: innocent
import { initTRPC } from '@trpc/server';
import { PrismaClient } from '@prisma/client';
import { z } from 'zod';

const t = initTRPC.create();
const prisma = new PrismaClient();

export const appRouter = t.router({
  searchUsers: t.procedure.input(z.object({ term: z.string() })).query(async ({ input }) => {
    return prisma.$queryRaw`SELECT id, name FROM "User" WHERE name ILIKE ${`%${input.term}%`}`;
  }),
  topUsers: t.procedure.input(z.object({ by: z.enum(['karma', 'name']), limit: z.number().int() })).query(async ({ input }) => {
    return prisma.$queryRawUnsafe(`SELECT id, name FROM "User" ORDER BY ${input.by} DESC LIMIT ${input.limit}`);
  }),
});
