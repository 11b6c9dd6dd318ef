// library: @aws-sdk/client-redshift-data; feature: command; expect: bad
import { BatchExecuteStatementCommand, ExecuteStatementCommand, RedshiftDataClient } from '@aws-sdk/client-redshift-data';
import type { Request, Response } from 'express';

const redshift = new RedshiftDataClient({});

export async function cohort(req: Request, res: Response) {
  const a = await redshift.send(new ExecuteStatementCommand({ Database: 'dwh', Sql: `SELECT * FROM cohorts WHERE name = '${req.query.name}'` })); // error: sql-concatenation
  const b = await redshift.send(new BatchExecuteStatementCommand({ Database: 'dwh', Sqls: ['BEGIN', `DELETE FROM cohorts WHERE name = '${req.query.name}'`] })); // error: sql-concatenation
  res.json([a.Id, b.Id]);
}
// never: Parameters: [req.query.name]
