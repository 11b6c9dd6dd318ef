// library: acme-client; feature: keys of certificates and accounts; expect: innocent
import acme from 'acme-client';

export async function order(domain: string, directoryUrl: string) {
  const client = new acme.Client({ directoryUrl, accountKey: await acme.crypto.createPrivateKey() });
  const [key, csr] = await acme.crypto.createCsr({ commonName: domain, keySize: 3072 });
  return { certificate: await client.auto({ csr }), key, spare: await acme.crypto.createPrivateEcdsaKey('P-256') };
}
