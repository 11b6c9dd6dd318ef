// library: pg; feature: named-parameter-wrapper; expect: innocent
import { Client } from 'pg';

function numbered(sql: string, params: Record<string, unknown>) {
  const name = /\$([a-z_]+)/;
  let text = '';
  let rest = sql;
  let match: RegExpExecArray | null;
  const values: unknown[] = [];
  while ((match = name.exec(rest)) !== null) {
    values.push(params[match[1]!]);
    text += rest.slice(0, match.index) + `$${values.length}`;
    rest = rest.slice(match.index + match[0].length);
  }
  text += rest;
  return { text, values };
}

async function run(client: Client, sql: string, params: Record<string, unknown>) {
  const { text, values } = numbered(sql, params);
  return client.query(text, values);
}

export async function lock(client: Client, path: string) {
  const name = client.escapeLiteral(`dir:${path}`);
  return run(client, `SELECT * FROM locks WHERE name = ${name} AND kind = $kind FOR UPDATE`, { kind: 'dir' });
}
