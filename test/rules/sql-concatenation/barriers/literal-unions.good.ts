// library: pg; feature: literal-union; expect: innocent
import { Pool } from 'pg';

const pool = new Pool();

type SortKey = 'created_at' | 'total';
type Direction = 'ASC' | 'DESC';
const TABLES = ['orders', 'refunds'] as const;
type Table = (typeof TABLES)[number];
enum Status {
  Open = 'open',
  Paid = 'paid',
}
interface Columns {
  id: number;
  name: string;
}

export function list(table: Table, sort: SortKey, direction: Direction = 'ASC') {
  return pool.query(`SELECT * FROM ${table} ORDER BY ${sort} ${direction}`);
}

export function byStatus(status: Status, column: keyof Columns, limit: number, flags: boolean) {
  return pool.query(`SELECT ${column} FROM orders WHERE status = '${status}' AND flagged = ${flags} LIMIT ${limit}`);
}
