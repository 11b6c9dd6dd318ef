// library: knex; feature: migration; expect: innocent
import type { Knex } from 'knex';

const TABLES = ['orders', 'refunds', 'payouts'];
const VIEW = 'open_items';

export async function up(knex: Knex): Promise<void> {
  for (const table of TABLES) {
    await knex.raw(`ALTER TABLE ${table} ADD COLUMN tenant_id uuid NOT NULL`);
    await knex.schema.raw(`CREATE INDEX ${table}_tenant_idx ON ${table} (tenant_id)`);
  }
  await knex.raw(`CREATE VIEW ${VIEW} AS ${TABLES.map((table) => `SELECT id FROM ${table}`).join(' UNION ALL ')}`);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`DROP VIEW ${VIEW}`);
  await Promise.all(TABLES.map((table) => knex.raw(`ALTER TABLE ${table} DROP COLUMN tenant_id`)));
}
