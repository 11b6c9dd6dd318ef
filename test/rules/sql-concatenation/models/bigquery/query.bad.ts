// library: @google-cloud/bigquery; feature: query; expect: bad
import { BigQuery } from '@google-cloud/bigquery';
import type { Request, Response } from 'express';

const bigquery = new BigQuery();

export async function sessions(req: Request, res: Response) {
  const [rows] = await bigquery.query(`SELECT * FROM \`analytics.sessions\` WHERE country = '${req.query.country}'`); // error: sql-concatenation
  const [job] = await bigquery.createQueryJob({ query: 'SELECT * FROM ' + req.query.table, location: 'EU' }); // error: sql-concatenation
  const [more] = await job.getQueryResults();
  res.json({ rows, more });
}
