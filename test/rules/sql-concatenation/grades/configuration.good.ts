// library: pg; feature: configuration; expect: innocent
import { Pool } from 'pg';
import settings from './settings.json';
const pool = new Pool({ host: process.env.PGHOST });

const { SCHEMA = 'public', RETENTION_DAYS = '30' } = process.env;
const prefix = settings.prefix;

export async function cleanUp() {
  await pool.query(`DELETE FROM ${SCHEMA}.events WHERE at < now() - interval '${RETENTION_DAYS} days'`);
  await pool.query(`VACUUM ${process.env['EVENTS_TABLE']}`);
  return prefix;
}
