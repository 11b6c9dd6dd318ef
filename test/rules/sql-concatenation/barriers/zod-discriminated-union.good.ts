// library: zod; feature: discriminated-union; expect: innocent
import { initTRPC } from '@trpc/server';
import { Prisma, PrismaClient } from '@prisma/client';
import { z } from 'zod';

const t = initTRPC.create();
const prisma = new PrismaClient();
const text = z.object({ type: z.literal('string'), operator: z.enum(['=', '<>']), value: z.string() });
const time = z.object({ type: z.literal('time'), operator: z.enum(['>', '<']), value: z.coerce.date() });
const filter = z.discriminatedUnion('type', [text, time]);

export const router = t.router({
  list: t.procedure.input(z.object({ filter: z.array(filter) })).query(({ input }) =>
    prisma.$queryRaw`SELECT id FROM prompts WHERE ${Prisma.join(input.filter.map((one) => Prisma.sql`name ${Prisma.raw(one.operator)} ${one.value}`), ' AND ')}`),
});
