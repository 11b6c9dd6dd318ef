// library: prisma; feature: spread-rest-parameter; expect: bad
import { PrismaClient } from '@prisma/client';

const client = new PrismaClient();

async function query(id: string, filters: { timezone?: string }) {
  const { timezone = 'utc' } = filters;
  return client.$queryRawUnsafe(`select date_trunc('day', created_at at time zone '${timezone}') from t where id = $1`, id); // warning: sql-concatenation
}

export async function byDay(...args: [id: string, filters: { timezone?: string }]) {
  return query(...args);
}
