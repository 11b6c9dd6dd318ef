// library: cassandra-driver; feature: execute; expect: bad
import { Client } from 'cassandra-driver';
import type { Request, Response } from 'express';

const client = new Client({ contactPoints: ['c1'], localDataCenter: 'dc1', keyspace: 'chat' });

export async function messages(req: Request, res: Response) {
  const result = await client.execute(`SELECT * FROM messages WHERE room = '${req.params.room}'`); // error: sql-concatenation
  res.json(result.rows);
}
