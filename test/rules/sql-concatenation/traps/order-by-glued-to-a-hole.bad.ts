// library: prisma; feature: clause-after-a-hole; expect: bad
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function list(query: string, orderBy: string, limit: number) {
  const tail = [orderBy && `order by ${orderBy} desc`, limit > 0 && `limit ${limit}`].filter((one) => one).join('\n');
  return prisma.$queryRawUnsafe(`${query}${tail}`); // suggestion: sql-concatenation
}
