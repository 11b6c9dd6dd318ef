// library: knex; feature: req-that-is-no-request; expect: innocent
import type { Knex } from 'knex';

interface BackupRequest {
  db: Knex;
  startedAt: Date;
  retries: number;
}

export async function backup(req: BackupRequest) {
  const rows = await req.db.raw(`SELECT * FROM changes WHERE at > '${req.startedAt.toISOString()}' LIMIT ${req.retries}`);
  return rows;
}
