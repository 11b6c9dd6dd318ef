// library: node:crypto; feature: digest becomes a query parameter called sig; expect: bad
import crypto from 'node:crypto';

const PRIVATE_PART = process.env.URL_SECRET!;

export function signUrl(path: string, expires: number): string {
  const sig = crypto.createHash('md5').update(`${path}${expires}${PRIVATE_PART}`).digest('hex'); // error: weak-hash
  return `${path}?expires=${expires}&sig=${sig}`;
}
