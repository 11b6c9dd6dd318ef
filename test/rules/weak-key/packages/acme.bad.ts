// library: acme-client; feature: keys of certificates and accounts; expect: bad
import * as acme from 'acme-client';

const SIZES = { account: 2048, site: 1024 } as const;

export async function order(domain: string) {
  const accountKey = await acme.crypto.createPrivateRsaKey(SIZES.account);
  const siteKey = await acme.crypto.createPrivateRsaKey(SIZES.site); // error: weak-key
  const [old] = await acme.forge.createCsr({ keySize: 1024, commonName: domain }); // error: weak-key
  return { accountKey, siteKey, old };
}
