// library: prisma; feature: a wrapper with placeholders of its own; expect: bad
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

export async function byDay(...args: [id: string, unit: string, columnName: string]) {
  return visits(...args);
}

async function visits(id: string, unit: string, columnName: string) {
  await rawQuery(`select count(lower(${columnName})) from visits where id = {{id}}`, { id }); // suggestion: sql-concatenation
  return rawQuery(`select date_trunc('${unit}', at) from visits where id = {{id}}`, { id }); // warning: sql-concatenation
}
