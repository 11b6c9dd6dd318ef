// library: pg; feature: migration-script; expect: innocent
/**
 * A script that creates one schema for each tenant. DDL takes no parameters, so names are checked or quoted.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';

const TABLES = ['orders', 'invoices', 'payments'] as const;
const ROLES = { app: 'SELECT, INSERT, UPDATE', report: 'SELECT' } as const;
const PREFIX = process.env.SCHEMA_PREFIX ?? 'tenant';

type Table = (typeof TABLES)[number];

function schemaName(slug: string): string {
  if (!/^[a-z][a-z0-9_]{2,30}$/.test(slug)) throw new Error(`bad tenant slug: ${slug}`);
  return `${PREFIX}_${slug}`;
}

async function createSchema(client: Client, slug: string): Promise<void> {
  const schema = schemaName(slug);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  for (const table of TABLES) await createTable(client, schema, table);
  for (const [role, rights] of Object.entries(ROLES)) {
    await client.query(`GRANT ${rights} ON ALL TABLES IN SCHEMA ${schema} TO ${escapeIdentifier(role)}`);
  }
}

async function createTable(client: Client, schema: string, table: Table): Promise<void> {
  await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.${table} (LIKE template.${table} INCLUDING ALL)`);
  for (let year = 2023; year <= new Date().getFullYear(); year++) {
    await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.${table}_${year} PARTITION OF ${schema}.${table}
      FOR VALUES FROM ('${year}-01-01') TO ('${year + 1}-01-01')`);
  }
}

async function runScripts(client: Client, folder: string): Promise<void> {
  for (const file of readdirSync(folder).sort()) {
    await client.query(readFileSync(join(folder, file), 'utf8'));
    await client.query('INSERT INTO script_log (name) VALUES ($1)', [file]);
  }
}

async function main(): Promise<void> {
  const client = new Client();
  await client.connect();
  await runScripts(client, join(__dirname, 'sql'));
  const { rows } = await client.query<{ slug: string }>('SELECT slug FROM tenants ORDER BY slug');
  for (const { slug } of rows) await createSchema(client, slug);
  console.log(`created tables ${TABLES.join(', ')} for ${rows.length} tenants`);
  await client.end();
}

void main();
