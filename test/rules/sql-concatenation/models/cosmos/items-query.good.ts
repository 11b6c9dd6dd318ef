// library: @azure/cosmos; feature: items-query; expect: innocent
import { CosmosClient } from '@azure/cosmos';
import type { Request, Response } from 'express';

const container = new CosmosClient(process.env.COSMOS!).database('shop').container('orders');

export async function byCustomer(req: Request, res: Response) {
  const { resources } = await container.items
    .query({
      query: 'SELECT * FROM c WHERE c.customer = @customer',
      parameters: [{ name: '@customer', value: req.params.customer as string }],
    })
    .fetchAll();
  res.json(resources);
}
