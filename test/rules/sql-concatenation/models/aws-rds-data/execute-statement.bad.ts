// library: @aws-sdk/client-rds-data; feature: command; expect: bad
import { BatchExecuteStatementCommand, ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { Request, Response } from 'express';

const client = new RDSDataClient({});
const target = { resourceArn: process.env.CLUSTER_ARN, secretArn: process.env.SECRET_ARN };

export async function findMember(req: Request, res: Response) {
  const result = await client.send(new ExecuteStatementCommand({ ...target, sql: `SELECT * FROM members WHERE card = '${req.params.card}'` })); // error: sql-concatenation
  await client.send(new BatchExecuteStatementCommand({ ...target, sql: 'INSERT INTO ' + req.body.log + ' (card) VALUES (:card)' })); // error: sql-concatenation
  res.json(result.records);
}
// never: parameters: [req.params.card]
