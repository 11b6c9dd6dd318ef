// library: @aws-sdk/client-rds-data; feature: execute-sql; expect: bad
import { ExecuteSqlCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { Request, Response } from 'express';

const client = new RDSDataClient({});

export async function run(req: Request, res: Response) {
  const command = new ExecuteSqlCommand({ // error: sql-concatenation
    dbClusterOrInstanceArn: process.env.CLUSTER_ARN,
    awsSecretStoreArn: process.env.SECRET_ARN,
    sqlStatements: `SELECT * FROM badges WHERE owner = '${req.query.owner}'`,
  });
  res.json(await client.send(command));
}
