// library: @aws-sdk/client-dynamodb; feature: parameters; expect: innocent
import { DynamoDBClient, ExecuteStatementCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Request, Response } from 'express';

const client = new DynamoDBClient({});

export async function getCart(req: Request, res: Response) {
  const { Items } = await client.send(
    new ExecuteStatementCommand({ Statement: 'SELECT * FROM Carts WHERE userId = ?', Parameters: [{ S: req.params.user as string }] }),
  );
  const one = await client.send(new GetItemCommand({ TableName: 'Carts', Key: { userId: { S: `user-${req.params.user}` } } }));
  res.json({ Items, one });
}
