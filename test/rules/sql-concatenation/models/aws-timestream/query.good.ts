// library: @aws-sdk/client-timestream-query; feature: command; expect: innocent
import { QueryCommand, TimestreamQueryClient } from '@aws-sdk/client-timestream-query';
import type { Request, Response } from 'express';

const timestream = new TimestreamQueryClient({});

export async function readings(req: Request, res: Response) {
  const hours = Number.parseInt(req.query.hours as string, 10) || 24;
  const query = `SELECT time, measure_value::double FROM "iot"."sensors" WHERE time > ago(${hours}h) ORDER BY time DESC`;
  const page = await timestream.send(new QueryCommand({ QueryString: query }));
  res.json(page.Rows);
}
