// library: zod; feature: a list of a union of refined objects; expect: innocent
import { initTRPC } from '@trpc/server';
import { Prisma, PrismaClient } from '@prisma/client';
import { z } from 'zod';

const t = initTRPC.create();
const prisma = new PrismaClient();
const text = z.object({ type: z.literal('string'), operator: z.enum(['=', '<>']), value: z.string() });
const list = z
  .object({ type: z.literal('list'), operator: z.enum(['any of', 'none of']), value: z.array(z.string()) })
  .refine((one) => one.operator === 'none of' || one.value.length > 0, 'empty');
const filters = z.object({ filter: z.array(z.discriminatedUnion('type', [text, list])).nullish() });

export const router = t.router({
  list: t.procedure.input(filters).query(({ input }) =>
    prisma.$queryRaw`SELECT id FROM prompts WHERE ${Prisma.join((input.filter ?? []).map((one) => Prisma.sql`name ${Prisma.raw(one.operator)} ${one.value}`), ' AND ')}`),
});
