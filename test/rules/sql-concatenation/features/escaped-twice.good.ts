// library: pg; feature: escaped-name-as-literal; expect: innocent
import { Client } from 'pg';

const client = new Client();
const wrap = (id: string) => (id ? `"${id.replaceAll(/"/g, '""')}"` : null);

function literal(value: string | null, quote?: boolean) {
  if (!value) return null;
  const text = `${value.toString().replaceAll(/'/g, "''")}`;
  return quote ? `'${text}'` : text;
}

export async function indexes(schema: string, table: string) {
  const name = literal(schema ? `${wrap(schema)}.${wrap(table)}` : wrap(table), true);
  return client.query(`SELECT indexrelid FROM pg_index i WHERE i.indrelid = ${name}::regclass`);
}
