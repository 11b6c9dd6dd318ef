// library: node:crypto; feature: the same with HMAC-SHA256; expect: innocent
import crypto from 'node:crypto';

const PRIVATE_PART = process.env.URL_SECRET!;

export function signUrl(path: string, expires: number): string {
  const sig = crypto.createHmac('sha256', PRIVATE_PART).update(`${path}${expires}`).digest('hex');
  return `${path}?expires=${expires}&sig=${sig}`;
}
