// library: node:crypto; feature: Content-MD5 header of an upload; expect: innocent
import { createHash } from 'node:crypto';

export async function put(url: string, body: Buffer): Promise<Response> {
  return fetch(url, {
    method: 'PUT',
    headers: { 'Content-MD5': createHash('md5').update(body).digest('base64'), 'Content-Type': 'application/octet-stream' },
    body,
  });
}
