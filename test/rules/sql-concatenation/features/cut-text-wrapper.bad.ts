// library: pg; feature: named-parameter-wrapper; expect: bad
import { Client } from 'pg';
import type { Request, Response } from 'express';

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

export function handler(client: Client) {
  return async (req: Request, res: Response) => {
    res.json(await run(client, `SELECT * FROM locks WHERE name = '${req.query.name}' AND kind = $kind`, { kind: 'dir' })); // error: sql-concatenation
  };
}

/** What is put between two pieces of a text is not lost. */
export function between(client: Client, sql: string) {
  return async (req: Request, res: Response) => {
    const text = `SELECT a FROM t WHERE kind = ${client.escapeLiteral(sql)} AND b = 1`;
    const at = text.indexOf(' AND ');
    res.json(await client.query(`${text.slice(0, at)} AND owner = '${req.query.owner}' ${text.slice(at)}`)); // error: sql-concatenation
  };
}
