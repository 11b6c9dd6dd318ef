// library: ldapts; feature: checking is on in another function of the file, which asks something else; expect: bad
import { Client } from 'ldapts';
import tls from 'node:tls';

export function probe(host: string): Promise<tls.TLSSocket> {
  const options = { host, port: 636, rejectUnauthorized: true };
  return new Promise((resolve, reject) => {
    const socket = tls.connect(options, () => (socket.authorized ? resolve(socket) : reject(new Error(host))));
  });
}

export async function directory(url: string): Promise<Client> {
  const client = new Client({ url });
  await client.startTLS({ rejectUnauthorized: false }); // error: insecure-tls
  return client;
}
