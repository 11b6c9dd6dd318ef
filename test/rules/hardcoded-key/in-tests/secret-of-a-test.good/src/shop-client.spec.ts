import { expect, it } from 'vitest';
import { ShopClient } from './shop-client';

it('asks for a token', async () => {
  const client = new ShopClient({ clientId: 'one', clientSecret: 'Xk29-fjq1-8812-zzpL' });
  expect(await client.token()).toBeDefined();
});
