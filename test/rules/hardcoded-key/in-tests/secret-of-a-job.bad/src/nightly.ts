import { ShopClient } from './shop-client';

export async function refresh() {
  const client = new ShopClient({ clientId: 'one', clientSecret: 'Xk29-fjq1-8812-zzpL' }); // error: hardcoded-key
  return client.token();
}
