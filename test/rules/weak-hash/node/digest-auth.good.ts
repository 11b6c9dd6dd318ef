// library: node:crypto; feature: HTTP digest authentication; expect: innocent
import { createHash } from 'node:crypto';

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

export function digestAuth(user: string, realm: string, secret: string, method: string, uri: string, nonce: string): string {
  const ha1 = md5(`${user}:${realm}:${secret}`);
  const ha2 = md5(`${method}:${uri}`);
  return md5(`${ha1}:${nonce}:${ha2}`);
}
