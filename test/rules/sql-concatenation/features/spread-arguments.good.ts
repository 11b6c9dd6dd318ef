// library: prisma; feature: spread-rest-parameter; expect: innocent
import { PrismaClient } from '@prisma/client';

const client = new PrismaClient();

async function query(id: string, filters: { days?: number }) {
  const { days = 7 } = filters;
  return client.$queryRawUnsafe(`select count(*) from t where id = $1 and age < ${days}`, id);
}

export async function byDay(...args: [id: string, filters: { days?: number }]) {
  return query(...args);
}
