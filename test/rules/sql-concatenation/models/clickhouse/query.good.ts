// library: @clickhouse/client; feature: query-params; expect: innocent
import { createClient } from '@clickhouse/client';
import type { Request, Response } from 'express';

const clickhouse = createClient({ url: process.env.CLICKHOUSE_URL });

export async function hits(req: Request, res: Response) {
  const result = await clickhouse.query({
    query: 'SELECT toDate(ts) AS day, count() FROM hits WHERE path = {path: String} GROUP BY day',
    query_params: { path: req.query.path },
    format: 'JSONEachRow',
  });
  await clickhouse.command({ query: 'OPTIMIZE TABLE hits FINAL' });
  await clickhouse.insert({ table: 'hits', values: req.body.rows, format: 'JSONEachRow' });
  res.json(await result.json());
}
