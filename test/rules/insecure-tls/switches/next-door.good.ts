// library: ldapts; feature: one function gives one or the other, as somebody configured it; expect: innocent
import { Client } from 'ldapts';

export async function directory(url: string, lab: { selfSigned?: boolean }): Promise<Client> {
  const client = new Client({ url });
  if (lab.selfSigned) await client.startTLS({ rejectUnauthorized: false });
  else await client.startTLS({ rejectUnauthorized: true });
  return client;
}
