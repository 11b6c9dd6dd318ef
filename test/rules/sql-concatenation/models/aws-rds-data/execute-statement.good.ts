// library: @aws-sdk/client-rds-data; feature: parameters; expect: innocent
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { Request, Response } from 'express';

const client = new RDSDataClient({});
const target = { resourceArn: process.env.CLUSTER_ARN, secretArn: process.env.SECRET_ARN };

export async function findMember(req: Request, res: Response) {
  const result = await client.send(
    new ExecuteStatementCommand({
      ...target,
      sql: 'SELECT * FROM members WHERE card = :card',
      parameters: [{ name: 'card', value: { stringValue: req.params.card } }],
    }),
  );
  res.json(result.records);
}
