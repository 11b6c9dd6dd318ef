// library: node:crypto; feature: a program is run if the SHA-1 of its stream is the expected one; expect: bad
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { download } from './download';

async function sumOf(path: string): Promise<string> {
  const sum = createHash('sha1'); // error: weak-hash
  await pipeline(createReadStream(path), sum);
  return sum.digest('hex');
}

export async function startConverter(entry: { url: string; sum: string }): Promise<void> {
  const path = await download(entry.url);
  if ((await sumOf(path)) !== entry.sum) throw new Error(`${path} is not what was announced`);
  spawn(path, ['--listen']);
}
