// library: node:crypto; feature: what was fetched is trusted for its SHA-1; expect: bad
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

function checkIntegrity(bytes: Buffer, expected: string): void {
  const actual = createHash('sha1').update(bytes).digest('hex'); // warning: weak-hash
  if (actual !== expected) throw new Error(`expected ${expected}, got ${actual}`);
}

export async function installModel(model: { url: string; digest: string }, path: string): Promise<void> {
  const response = await fetch(model.url);
  const bytes = Buffer.from(await response.arrayBuffer());
  checkIntegrity(bytes, model.digest);
  await writeFile(path, bytes);
}
