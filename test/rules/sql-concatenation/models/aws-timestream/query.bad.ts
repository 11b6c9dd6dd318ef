// library: @aws-sdk/client-timestream-query; feature: command; expect: bad
import { QueryCommand, TimestreamQueryClient } from '@aws-sdk/client-timestream-query';
import type { Request, Response } from 'express';

const timestream = new TimestreamQueryClient({});

export async function readings(req: Request, res: Response) {
  const query = `SELECT time, measure_value::double FROM "iot"."sensors" WHERE device = '${req.params.device}' ORDER BY time DESC`;
  const page = await timestream.send(new QueryCommand({ QueryString: query })); // error: sql-concatenation
  res.json(page.Rows);
}
