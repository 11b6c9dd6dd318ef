// library: @aws-sdk/client-dynamodb; feature: partiql; expect: bad
import { BatchExecuteStatementCommand, DynamoDBClient, ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
import type { Request, Response } from 'express';

const client = new DynamoDBClient({});

export async function getCart(req: Request, res: Response) {
  const { Items } = await client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM Carts WHERE userId = '${req.params.user}'` })); // error: sql-concatenation
  await client.send(new BatchExecuteStatementCommand({ Statements: [{ Statement: "DELETE FROM Holds WHERE userId = '" + req.params.user + "'" }] })); // error: sql-concatenation
  res.json(Items);
}
// never: Parameters: [req.params.user]
