// entry: purge.ts; library: pg; feature: configuration-module; expect: innocent
import { Pool } from 'pg';
import { config } from './config';
const pool = new Pool();

export async function purge() {
  const { schema, tables } = config;
  await pool.query(`DELETE FROM ${schema}.${tables.events} WHERE at < now() - interval '${config.retention.days} days'`);
}
