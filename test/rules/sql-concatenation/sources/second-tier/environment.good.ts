// library: pg; feature: environment; expect: innocent
import { Pool } from 'pg';
import config from 'config';

const pool = new Pool();
const schema = process.env.TENANT_SCHEMA;
const table = config.get<string>('audit.table');

export async function migrate() {
  await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await pool.query(`SET search_path TO "${process.env.PGSCHEMA ?? 'public'}"`);
  await pool.query(`INSERT INTO ${schema}.versions (name) VALUES ('${process.env.RELEASE}')`);
  await pool.query(`DELETE FROM jobs WHERE host = '${process.argv[2]}'`);
  return table;
}
