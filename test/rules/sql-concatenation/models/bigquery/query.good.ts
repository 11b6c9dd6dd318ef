// library: @google-cloud/bigquery; feature: params; expect: innocent
import { BigQuery } from '@google-cloud/bigquery';
import type { Request, Response } from 'express';

const bigquery = new BigQuery();
const DATASET = process.env.BQ_DATASET ?? 'analytics';

export async function sessions(req: Request, res: Response) {
  const [rows] = await bigquery.query({
    query: `SELECT * FROM \`${DATASET}.sessions\` WHERE country = @country AND id IN UNNEST(@ids)`,
    params: { country: req.query.country, ids: req.body.ids },
  });
  const [job] = await bigquery.createQueryJob({ query: 'SELECT 1', location: 'EU' });
  res.json({ rows, job: job.id });
}
