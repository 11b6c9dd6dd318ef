// library: pg; feature: escaped-name-as-literal; expect: bad
import { Client } from 'pg';

const client = new Client();
const wrap = (id: string) => (id ? `"${id.replaceAll(/"/g, '""')}"` : null);

export async function indexes(schema: string, table: string) {
  const name = schema ? `${wrap(schema)}.${wrap(table)}` : wrap(table);
  return client.query(`SELECT indexrelid FROM pg_index i WHERE i.indrelid = '${name}'::regclass`); // error: sql-concatenation
}
