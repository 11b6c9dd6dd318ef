// library: pg; feature: typed-options; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

interface ListOptions {
  limit: number;
  offset?: number;
  order: 'ASC' | 'DESC';
  archived: boolean;
}

export function list({ limit, offset = 0, order }: ListOptions) {
  return pool.query(`SELECT * FROM notes ORDER BY id ${order} LIMIT ${limit} OFFSET ${offset}`);
}

export function count(options: ListOptions) {
  return pool.query(`SELECT count(*) FROM notes WHERE archived = ${options.archived}`);
}

export const top = (opts: { size: number; by: 'likes' | 'views' } = { size: 5, by: 'likes' }) =>
  pool.query(`SELECT * FROM notes ORDER BY ${opts.by} DESC LIMIT ${opts.size}`);
