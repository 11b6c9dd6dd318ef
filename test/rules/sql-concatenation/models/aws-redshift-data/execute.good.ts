// library: @aws-sdk/client-redshift-data; feature: parameters; expect: innocent
import { ExecuteStatementCommand, RedshiftDataClient } from '@aws-sdk/client-redshift-data';
import type { Request, Response } from 'express';

const redshift = new RedshiftDataClient({});

export async function cohort(req: Request, res: Response) {
  const statement = await redshift.send(
    new ExecuteStatementCommand({
      Database: 'dwh',
      Sql: 'SELECT * FROM cohorts WHERE name = :name',
      Parameters: [{ name: 'name', value: String(req.query.name) }],
    }),
  );
  res.json(statement.Id);
}
