// library: @azure/cosmos; feature: items-query; expect: bad
import { CosmosClient } from '@azure/cosmos';
import type { Request, Response } from 'express';

const container = new CosmosClient(process.env.COSMOS!).database('shop').container('orders');

export async function byCustomer(req: Request, res: Response) {
  const { resources } = await container.items.query(`SELECT * FROM c WHERE c.customer = '${req.params.customer}'`).fetchAll(); // error: sql-concatenation
  const { resources: open } = await container.items.query({ query: "SELECT * FROM c WHERE c.state = '" + req.query.state + "'" }).fetchAll(); // error: sql-concatenation
  res.json({ resources, open });
}
// never: parameters: [req.query.state]
