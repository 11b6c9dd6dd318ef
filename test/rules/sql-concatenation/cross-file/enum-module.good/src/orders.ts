// entry: orders.ts; library: pg; feature: imported-types; expect: innocent
import { Pool } from 'pg';
import { OrderStatus, type Page, type SortKey } from './types';
const pool = new Pool();

export function byStatus(status: OrderStatus, sort: SortKey, page: Page) {
  return pool.query(`SELECT * FROM orders WHERE status = '${status}' ORDER BY ${sort}, ${page.sort} LIMIT ${page.size}`);
}
