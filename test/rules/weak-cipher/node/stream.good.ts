// library: node:crypto; feature: a decipher that is handed to a pipeline; expect: innocent
import { createDecipheriv } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export async function restore(from: string, to: string, key: Buffer, iv: Buffer, tag: Buffer): Promise<void> {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  await pipeline(createReadStream(from), decipher, createWriteStream(to));
}
