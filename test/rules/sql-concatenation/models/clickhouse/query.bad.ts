// library: @clickhouse/client; feature: query; expect: bad
import { createClient } from '@clickhouse/client';
import type { Request, Response } from 'express';

const clickhouse = createClient({ url: process.env.CLICKHOUSE_URL });

export async function hits(req: Request, res: Response) {
  const result = await clickhouse.query({ // error: sql-concatenation
    query: `SELECT toDate(ts) AS day, count() FROM hits WHERE path = '${req.query.path}' GROUP BY day`,
    format: 'JSONEachRow',
  });
  await clickhouse.command({ query: 'OPTIMIZE TABLE ' + req.body.table + ' FINAL' }); // error: sql-concatenation
  res.json(await result.json());
}
