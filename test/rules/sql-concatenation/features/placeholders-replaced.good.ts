// library: prisma; feature: a wrapper with placeholders of its own; expect: innocent
import { PrismaClient } from '@prisma/client';

const client = new PrismaClient();

async function rawQuery(sql: string, data: Record<string, unknown>) {
  const params: unknown[] = [];
  const query = sql.replaceAll(/\{\{\s*(\w+)(::\w+)?\s*}}/g, (...args) => {
    params.push(data[args[1]]);
    return `$${params.length}${args[2] ?? ''}`;
  });
  return client.$queryRawUnsafe(query, ...params);
}

export async function visits(id: string, days: number) {
  return rawQuery(`select count(*) from visits where id = {{id}} and age < ${days}`, { id });
}
