// library: node:crypto; feature: checksum of a stream; expect: innocent
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export async function checksum(path: string): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
