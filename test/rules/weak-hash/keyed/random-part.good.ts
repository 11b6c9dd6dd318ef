// library: node:crypto, md5; feature: a digest of something random that proves nothing; expect: innocent
import { createHash, randomUUID } from 'node:crypto';
import md5 from 'md5';

export function nameOfUpload(salt: string): string {
  const name = md5(`${randomUUID()}${salt}`);
  return `${name}.png`;
}

export function traceOf(route: string): string {
  const trace = createHash('sha1').update(`${route}.${randomUUID()}`).digest('hex');
  return trace;
}
